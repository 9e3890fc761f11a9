// Koppi on Azure: a bot with a user-assigned identity, two or more instances in Container Apps, Cosmos DB, logs and alerts.
// The identity opens Cosmos DB; there is no secret to keep or to renew.

@description('Short name, part of the names of all resources.')
@minLength(3)
@maxLength(16)
param name string = 'koppi'
param location string = resourceGroup().location
@description('The image of deploy/Dockerfile, in a registry that the identity may pull from.')
param image string
@description('Tenant ids whose people may use Koppi, separated by commas.')
param tenants string = subscription().tenantId
@description('E-mails or object ids of those who name coordinators, separated by commas.')
param admins string
@description('Who hears of alerts.')
param alertEmail string
@minValue(2)
@maxValue(10)
param instances int = 2

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0, isZoneRedundant: false }]
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    capabilities: [{ name: 'EnableServerless' }]
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous7Days' } }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15' = {
  parent: cosmos
  name: 'koppi'
  properties: { resource: { id: 'koppi' } }
}

// Bodies are not queried; what documents are found by is in /index. See docs/adr/0012.
resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15' = {
  parent: database
  name: 'documents'
  properties: {
    resource: {
      id: 'documents'
      partitionKey: { paths: ['/partition'], kind: 'Hash' }
      indexingPolicy: {
        indexingMode: 'consistent'
        includedPaths: [{ path: '/*' }]
        excludedPaths: [{ path: '/body/*' }, { path: '/"_etag"/?' }]
      }
    }
  }
}

// Cosmos DB Built-in Data Contributor, for this account only.
resource mayReadAndWrite 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = {
  parent: cosmos
  name: guid(cosmos.id, identity.id, 'data')
  properties: {
    principalId: identity.properties.principalId
    roleDefinitionId: '${cosmos.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'
    scope: cosmos.id
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: { customerId: logs.properties.customerId, sharedKey: logs.listKeys().primarySharedKey }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      ingress: { external: true, targetPort: 3978, transport: 'http', allowInsecure: false }
      maxInactiveRevisions: 3
    }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'koppi'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: [
            { name: 'MicrosoftAppId', value: identity.properties.clientId }
            { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
            { name: 'MicrosoftAppTenantId', value: subscription().tenantId }
            { name: 'KOPPI_TENANTS', value: tenants }
            { name: 'KOPPI_ADMINS', value: admins }
            { name: 'KOPPI_STORE', value: 'cosmos' }
            { name: 'COSMOS_ENDPOINT', value: cosmos.properties.documentEndpoint }
            { name: 'COSMOS_DATABASE', value: database.name }
            { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
          ]
          probes: [
            { type: 'Liveness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 30 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 3978 }, periodSeconds: 10 }
          ]
        }
      ]
      scale: { minReplicas: instances, maxReplicas: instances * 2 }
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: 'Koppi'
    endpoint: 'https://${app.properties.configuration.ingress.fqdn}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppType: 'UserAssignedMSI'
    msaAppMSIResourceId: identity.id
    msaAppTenantId: subscription().tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true } }
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

// Faults by their codes, so many in a quarter of an hour; docs/operations.md tells what each means.
var alerts = [
  { alert: 'store', code: 'STORE', over: 5 }
  { alert: 'turn', code: 'TURN', over: 5 }
  { alert: 'connector', code: 'CONNECTOR', over: 20 }
  { alert: 'outbox', code: 'OUTBOX', over: 20 }
  { alert: 'directory', code: 'DIRECTORY', over: 5 }
  { alert: 'door', code: 'DOOR', over: 5 }
]

resource faults 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [
  for each in alerts: {
    name: '${name}-${each.alert}'
    location: location
    properties: {
      displayName: 'Koppi: ${each.alert}'
      severity: 2
      enabled: true
      scopes: [logs.id]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          {
            query: 'ContainerAppConsoleLogs_CL | where ContainerName_s == "koppi" | extend line = parse_json(Log_s) | where tostring(line.code) startswith "${each.code}-"'
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

resource restarts 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-restarts'
  location: 'global'
  properties: {
    description: 'Koppi: an instance was started again'
    severity: 2
    enabled: true
    scopes: [app.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'restarts'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'RestartCount'
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

output messagingEndpoint string = bot.properties.endpoint
output appId string = identity.properties.clientId
