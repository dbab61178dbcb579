package pep.partner.identity.server;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;
import pep.partner.encryption.Encryption;

/**
 * Codes and tokens that were given out. Each is found by a hash of its value; the values themselves
 * are encrypted. A write is conditional on the version that was read: of two exchanges of one code
 * or one refresh token at once exactly one succeeds.
 */
@Component
class Authorizations implements OAuth2AuthorizationService {

  private static final Logger log = LoggerFactory.getLogger(Authorizations.class);

  /** Of an authorization without a token yet, such as one that waits for consent. */
  private static final Duration UNFINISHED = Duration.ofMinutes(10);

  private static final String READ_AS = "pep.read-as";

  private final MongoTemplate mongo;
  private final RegisteredClientRepository clients;
  private final Encryption encryption;
  private final RevokedTokens revoked;
  private final Clock clock;
  private final AuthorizationCodec codec = new AuthorizationCodec();

  Authorizations(
      MongoTemplate mongo,
      RegisteredClientRepository clients,
      Encryption encryption,
      RevokedTokens revoked,
      Clock clock) {
    this.mongo = mongo;
    this.clients = clients;
    this.encryption = encryption;
    this.revoked = revoked;
    this.clock = clock;
  }

  /** What the stored document was when it was read. */
  private record ReadAs(long version, @Nullable String refresh) {}

  @Override
  public void save(OAuth2Authorization authorization) {
    revoked.tell(authorization);
    ReadAs before = authorization.getAttribute(READ_AS);
    Document state = state(authorization, before == null ? 1 : before.version() + 1);
    if (before == null) {
      collection().insertOne(state.append("_id", authorization.getId()));
      return;
    }
    Document change = new Document("$set", state);
    if (before.refresh() != null && !before.refresh().equals(state.getString("refresh"))) {
      change.append("$push", new Document("spent", before.refresh()));
    }
    Bson guard =
        Filters.and(
            Filters.eq("_id", authorization.getId()), Filters.eq("version", before.version()));
    if (collection().updateOne(guard, change).getMatchedCount() == 0) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
    }
  }

  private Document state(OAuth2Authorization authorization, long version) {
    return new Document("version", version)
        .append("clientId", authorization.getRegisteredClientId())
        .append("principal", authorization.getPrincipalName())
        .append("session", session(authorization))
        .append("lookups", TokenLookups.of(authorization))
        .append("refresh", TokenLookups.refresh(authorization))
        .append("expiresAt", Date.from(end(authorization)))
        .append("encrypted", new Binary(encrypted(authorization)));
  }

  private static @Nullable String session(OAuth2Authorization authorization) {
    return authorization.getAttribute(Principal.class.getName()) instanceof Authentication who
            && who.getDetails() instanceof String session
        ? session
        : null;
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    revoked.end(authorization);
    collection().deleteOne(Filters.eq("_id", authorization.getId()));
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return read(collection().find(Filters.eq("_id", id)).first());
  }

  /**
   * A refresh token that was used before is somebody's copy: the whole authorization ends, for the
   * thief and for the owner (RFC 9700, 4.14.2).
   */
  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    List<String> lookups = TokenLookups.of(token, type);
    Document found = collection().find(Filters.in("lookups", lookups)).first();
    if (found == null) {
      Document replayed = collection().findOneAndDelete(Filters.in("spent", lookups));
      if (replayed != null) {
        log.warn("A spent refresh token of {} came again", replayed.getString("clientId"));
        OAuth2Authorization stolen = read(replayed);
        if (stolen != null) {
          revoked.end(stolen);
        }
      }
    }
    return read(found);
  }

  private @Nullable OAuth2Authorization read(@Nullable Document stored) {
    if (stored == null) {
      return null;
    }
    RegisteredClient client = clients.findById(stored.getString("clientId"));
    if (client == null) {
      return null;
    }
    String id = stored.getString("_id");
    String json = encryption.decrypt(stored.get("encrypted", Binary.class).getData(), context(id));
    return codec
        .read(id, client, json)
        .attribute(READ_AS, new ReadAs(stored.getLong("version"), stored.getString("refresh")))
        .build();
  }

  private byte[] encrypted(OAuth2Authorization authorization) {
    String json = codec.write(authorization, Set.of(READ_AS));
    return encryption.encrypt(json, context(authorization.getId()));
  }

  private Instant end(OAuth2Authorization authorization) {
    return TokenLookups.expiries(authorization)
        .max(Instant::compareTo)
        .orElseGet(() -> clock.instant().plus(UNFINISHED));
  }

  private static String context(String id) {
    return "authorization " + id;
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection("authorizations");
  }
}
