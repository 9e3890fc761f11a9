// What Koppi stands on in Azure: an identity, the bot, Cosmos DB, a registry for the image, a place to run, logs; a vault when
// there is a secret. Deployed once and after changes of it; the program itself is app.bicep. See docs/deploy.md.

@description('Short name, part of the names of all resources: small letters and digits.')
@minLength(3)
@maxLength(16)
param name string = 'koppi'

@description('Region of everything but the bot, which is global. Choose one in the EU.')
param location string = resourceGroup().location

@description('UserAssignedMSI: the identity is the bot, no secret. SingleTenant: an app registration of yours, as online meetings need it.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param botType string = 'UserAssignedMSI'

@description('With SingleTenant: the client id of the app registration. Its secret is put into the vault by hand, as bot-password.')
param registeredAppId string = ''

@description('How many days logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

var suffix = uniqueString(resourceGroup().id)
// Of 24 letters at most.
var vaultName = '${take(name, 10)}-${suffix}'
var hasSecret = botType == 'SingleTenant'
var roles = {
  acrPull: '7f951dda-4ed3-4680-a7ca-43fe172d538d'
  keyVaultSecretsUser: '4633458b-17de-408a-b874-0445c86b69e6'
  // Of Cosmos DB itself, not of Azure: Built-in Data Contributor.
  cosmosDataContributor: '00000000-0000-0000-0000-000000000002'
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
  }
}

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: '${name}-${suffix}'
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0, isZoneRedundant: false }]
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    capabilities: [{ name: 'EnableServerless' }]
    // No keys: roles alone open it.
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: 'Continuous7Days' }
    }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15' = {
  parent: cosmos
  name: 'koppi'
  properties: { resource: { id: 'koppi' } }
}

// Documents are found by /kind, /key and /index; bodies are not queried (docs/adr/0012). No time to live: what is deleted when
// depends on the document, so the program does it (docs/privacy.md).
resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15' = {
  parent: database
  name: 'documents'
  properties: {
    resource: {
      id: 'documents'
      partitionKey: { paths: ['/partition'], kind: 'Hash', version: 2 }
      indexingPolicy: {
        indexingMode: 'consistent'
        automatic: true
        includedPaths: [{ path: '/*' }]
        excludedPaths: [{ path: '/body/*' }, { path: '/"_etag"/?' }]
      }
    }
  }
}

// The account holds this database alone. The role reads and writes items; it makes no databases and changes no settings.
resource mayReadAndWrite 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = {
  parent: cosmos
  name: guid(cosmos.id, identity.id, roles.cosmosDataContributor)
  properties: {
    principalId: identity.properties.principalId
    roleDefinitionId: '${cosmos.id}/sqlRoleDefinitions/${roles.cosmosDataContributor}'
    scope: cosmos.id
  }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: '${name}${suffix}'
  location: location
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false }
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, identity.id, roles.acrPull)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.acrPull)
  }
}

// Only for the secret of an app registration.
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = if (hasSecret) {
  name: vaultName
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (hasSecret) {
  scope: vault
  name: guid(resourceGroup().id, identity.id, roles.keyVaultSecretsUser)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.keyVaultSecretsUser)
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

var appId = hasSecret ? registeredAppId : identity.properties.clientId

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-${suffix}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: 'Koppi'
    // The address that app.bicep gets: the name of the app in this environment.
    endpoint: 'https://${name}.${environment.properties.defaultDomain}/api/messages'
    msaAppId: appId
    msaAppType: botType
    msaAppTenantId: subscription().tenantId
    msaAppMSIResourceId: hasSecret ? null : identity.id
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

// What m365agents.yml goes on with.
output KOPPI_APP_ID string = appId
output KOPPI_REGISTRY string = registry.name
output KOPPI_REGISTRY_SERVER string = registry.properties.loginServer
output KOPPI_COSMOS_ENDPOINT string = cosmos.properties.documentEndpoint
output KOPPI_SECRET_URL string = hasSecret ? 'https://${vaultName}${az.environment().suffixes.keyvaultDns}/secrets/bot-password' : 'none'
