// The program on what main.bicep made: two or more instances that share Cosmos DB, and who hears when they are not well.

@description('The same name as of main.bicep.')
@minLength(3)
@maxLength(16)
param name string = 'koppi'

@description('The same region as of main.bicep.')
param location string = resourceGroup().location

@description('The image of deploy/Dockerfile with its tag, in the registry of main.bicep. Take a new tag each time.')
param image string

@description('The registry, such as name.azurecr.io; an output of main.bicep.')
param registryServer string

@description('The application id of the bot; an output of main.bicep.')
param appId string

@description('UserAssignedMSI or SingleTenant, as in main.bicep.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param botType string = 'UserAssignedMSI'

@description('Where the secret of the bot is with SingleTenant; none without. An output of main.bicep.')
param secretUrl string = 'none'

@description('The address of the Cosmos DB account; an output of main.bicep.')
param cosmosEndpoint string

@description('Tenant ids whose people may use Koppi, separated by commas.')
param tenants string = subscription().tenantId

@description('E-mails or object ids of those who name coordinators, separated by commas.')
param admins string

@description('1: make a meeting in Teams for each agreed time. Needs SingleTenant; see docs/online-meetings.md.')
@allowed(['0', '1'])
param onlineMeetings string = '0'

@description('Who hears of alerts.')
param alertEmail string

@description('How many instances there are at least. Two, so that one may end or be replaced.')
@minValue(2)
@maxValue(10)
param instances int = 2

var hasSecret = botType == 'SingleTenant'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: '${name}-identity'
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' existing = {
  name: '${name}-environment'
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: '${name}-logs'
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 3
      ingress: { external: true, targetPort: 3978, transport: 'http', allowInsecure: false }
      registries: [{ server: registryServer, identity: identity.id }]
      secrets: hasSecret ? [{ name: 'bot-password', keyVaultUrl: secretUrl, identity: identity.id }] : []
    }
    template: {
      // An ordered stop takes ten seconds at most.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'koppi'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: concat(
            [
              { name: 'MicrosoftAppId', value: appId }
              { name: 'MicrosoftAppType', value: botType }
              { name: 'MicrosoftAppTenantId', value: subscription().tenantId }
              { name: 'KOPPI_TENANTS', value: tenants }
              { name: 'KOPPI_ADMINS', value: admins }
              { name: 'KOPPI_GRAPH', value: onlineMeetings }
              { name: 'KOPPI_STORE', value: 'cosmos' }
              { name: 'COSMOS_ENDPOINT', value: cosmosEndpoint }
              { name: 'COSMOS_DATABASE', value: 'koppi' }
              // Which identity of the machine opens Cosmos DB: read by @azure/identity.
              { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
            ],
            hasSecret ? [{ name: 'MicrosoftAppPassword', secretRef: 'bot-password' }] : []
          )
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 3, failureThreshold: 10 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 30, timeoutSeconds: 5 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 3978 }, periodSeconds: 10, timeoutSeconds: 5 }
          ]
        }
      ]
      scale: { minReplicas: instances, maxReplicas: instances * 2 }
    }
  }
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-people'
  location: 'global'
  properties: {
    groupShortName: 'koppi'
    enabled: true
    emailReceivers: [{ name: 'operators', emailAddress: alertEmail, useCommonAlertSchema: true }]
  }
}

var metricAlerts = [
  {
    key: 'restarts'
    says: 'an instance has started anew more than twice'
    metric: 'RestartCount'
    aggregation: 'Maximum'
    threshold: 2
    dimensions: []
  }
  {
    key: 'errors'
    says: 'more than five requests failed in a quarter of an hour'
    metric: 'Requests'
    aggregation: 'Total'
    threshold: 5
    dimensions: [{ name: 'statusCodeCategory', operator: 'Include', values: ['5xx'] }]
  }
]

resource fromMetrics 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for alert in metricAlerts: {
    name: '${name}-${alert.key}'
    location: 'global'
    properties: {
      description: 'Koppi: ${alert.says}'
      severity: 1
      enabled: true
      scopes: [app.id]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            name: alert.key
            criterionType: 'StaticThresholdCriterion'
            metricNamespace: 'Microsoft.App/containerApps'
            metricName: alert.metric
            timeAggregation: alert.aggregation
            operator: 'GreaterThan'
            threshold: alert.threshold
            dimensions: alert.dimensions
          }
        ]
      }
      actions: [{ actionGroupId: people.id }]
    }
  }
]

var ofKoppi = 'ContainerAppName_s == "${name}"'
var logAlerts = [
  {
    key: 'readiness'
    says: 'an instance is not ready'
    threshold: 10
    query: 'ContainerAppSystemLogs_CL | where ${ofKoppi} and Log_s has "readiness" and Log_s has "failed"'
  }
]

resource fromLogs 'Microsoft.Insights/scheduledQueryRules@2021-08-01' = [
  for alert in logAlerts: {
    name: '${name}-${alert.key}'
    location: location
    properties: {
      displayName: 'Koppi: ${alert.says}'
      severity: 2
      enabled: true
      scopes: [logs.id]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      // The tables come into being with the first line.
      skipQueryValidation: true
      criteria: {
        allOf: [
          { query: alert.query, timeAggregation: 'Count', operator: 'GreaterThan', threshold: alert.threshold }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

// Faults by their codes, so many in a quarter of an hour; docs/operations.md tells what each means.
var faultAlerts = [
  { key: 'store', code: 'STORE', over: 5 }
  { key: 'turn', code: 'TURN', over: 5 }
  { key: 'connector', code: 'CONNECTOR', over: 20 }
  { key: 'outbox', code: 'OUTBOX', over: 20 }
  { key: 'directory', code: 'DIRECTORY', over: 5 }
  { key: 'door', code: 'DOOR', over: 5 }
]

resource faults 'Microsoft.Insights/scheduledQueryRules@2021-08-01' = [
  for each in faultAlerts: {
    name: '${name}-${each.key}'
    location: location
    properties: {
      displayName: 'Koppi: ${each.key}'
      severity: 2
      enabled: true
      scopes: [logs.id]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      // The tables come into being with the first line.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: 'ContainerAppConsoleLogs_CL | where ${ofKoppi} | extend line = parse_json(Log_s) | where tostring(line.code) startswith "${each.code}-"'
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: each.over
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

output KOPPI_ADDRESS string = 'https://${app.properties.configuration.ingress.fqdn}'
