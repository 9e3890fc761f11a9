import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';

type Authentication = TeamsAdapter['botFrameworkAuthentication'];
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
type Connector = ReturnType<ConnectorFactory['create']>;

/** Teams has a handful of service urls; no more clients than this are kept. */
const mostKept = 50;

/**
 * The framework's adapter with its clients kept: it makes a client of the connector and one of the token service anew for
 * each turn and each message. A client has nothing of a turn: where it writes to, and the credentials of the one app.
 */
export class KeptClientsAdapter extends TeamsAdapter {
  constructor(...given: ConstructorParameters<typeof TeamsAdapter>) {
    super(...given);
    keepClients(this.botFrameworkAuthentication);
  }
}

function keepClients(authentication: Authentication): void {
  const connectors = new Map<string, Connector>();
  const kept = (factory: ConnectorFactory): ConnectorFactory => ({
    create(serviceUrl, audience) {
      const key = `${serviceUrl} ${audience ?? ''}`;
      const known = connectors.get(key);
      if (known) return known;
      if (connectors.size >= mostKept) connectors.clear();
      const made = factory.create(serviceUrl, audience);
      connectors.set(key, made);
      // Without credentials the next one tries again.
      made.catch(() => connectors.delete(key));
      return made;
    },
  });

  const authenticate = authentication.authenticateRequest.bind(authentication);
  authentication.authenticateRequest = async (activity, header) => {
    const result = await authenticate(activity, header);
    const { connectorFactory } = result;
    return connectorFactory ? { ...result, connectorFactory: kept(connectorFactory) } : result;
  };
  const factoryFor = authentication.createConnectorFactory.bind(authentication);
  authentication.createConnectorFactory = (identity) => kept(factoryFor(identity));

  const tokenClientFor = authentication.createUserTokenClient.bind(authentication);
  let tokens: ReturnType<typeof tokenClientFor> | undefined;
  authentication.createUserTokenClient = (identity) => {
    tokens ??= tokenClientFor(identity).catch((fault: unknown) => {
      tokens = undefined;
      throw fault;
    });
    return tokens;
  };
}
