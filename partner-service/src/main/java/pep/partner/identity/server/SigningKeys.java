package pep.partner.identity.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import pep.partner.encryption.Encryption;

/**
 * The keys that sign tokens, the same for every instance. A new key is published before it signs
 * and an old one after it has stopped, so that nobody meets a token whose key it cannot find.
 */
@Component
public class SigningKeys implements JWKSource<SecurityContext> {

  /** How long a key is published before it signs: longer than any reader keeps the old set. */
  static final Duration NOTICE = Duration.ofMinutes(15);

  /** How long a key is published after its last signature: longer than any token lives. */
  static final Duration RETENTION = Duration.ofHours(24);

  private static final Duration REREAD = Duration.ofSeconds(30);
  private static final int BITS = 2048;
  private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

  private final MongoTemplate mongo;
  private final Encryption encryption;
  private final Clock clock;
  private volatile @Nullable Known known;

  SigningKeys(MongoTemplate mongo, Encryption encryption, Clock clock) {
    this.mongo = mongo;
    this.encryption = encryption;
    this.clock = clock;
  }

  private record Key(JWK jwk, Instant activeFrom) {}

  private record Known(List<Key> keys, Instant readAt) {}

  /** What becomes of a rotation: the key that takes over, and when. */
  public record Successor(String kid, Instant activeFrom) {}

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
    return selector.select(new JWKSet(published()));
  }

  /** Makes the next key; repeated before that one signs, it gives the same. */
  public Successor rotate() {
    Instant now = clock.instant();
    SigningKey newest = stored().getLast();
    if (!newest.activeFrom().isAfter(now)) {
      create(newest.id() + 1, now.plus(NOTICE));
      newest = stored().getLast();
    }
    known = null;
    return new Successor(newest.kid(), newest.activeFrom());
  }

  /** The key that signs comes first. */
  private List<JWK> published() {
    Instant now = clock.instant();
    List<Key> keys = keys(now);
    List<JWK> published = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      boolean signsNow = !keys.get(i).activeFrom().isAfter(now);
      @Nullable Instant end = i + 1 < keys.size() ? keys.get(i + 1).activeFrom() : null;
      if (signsNow && (end == null || end.isAfter(now))) {
        published.addFirst(keys.get(i).jwk());
      } else if (end == null || now.isBefore(end.plus(RETENTION))) {
        published.addLast(keys.get(i).jwk());
      }
    }
    return published;
  }

  private List<Key> keys(Instant now) {
    Known current = known;
    if (current != null && now.isBefore(current.readAt().plus(REREAD))) {
      return current.keys();
    }
    try {
      Known read = new Known(stored().stream().map(this::open).toList(), now);
      known = read;
      return read.keys();
    } catch (RuntimeException e) {
      if (current == null) {
        throw new AuthenticationServiceException("The signing keys cannot be read", e);
      }
      log.warn("The signing keys cannot be read again, those known are kept: {}", e.toString());
      return current.keys();
    }
  }

  private List<SigningKey> stored() {
    Query all = new Query().with(Sort.by("id"));
    List<SigningKey> stored = mongo.find(all, SigningKey.class);
    if (stored.isEmpty()) {
      create(1, clock.instant());
      stored = mongo.find(all, SigningKey.class);
    }
    return stored;
  }

  private void create(int id, Instant activeFrom) {
    try {
      JWK jwk =
          new RSAKeyGenerator(BITS)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyIDFromThumbprint(true)
              .generate();
      byte[] encrypted = encryption.encrypt(jwk.toJSONString(), context(jwk.getKeyID()));
      mongo.insert(new SigningKey(id, jwk.getKeyID(), encrypted, activeFrom));
      log.info("Made signing key {}", jwk.getKeyID());
    } catch (DuplicateKeyException e) {
      log.info("Another instance has made signing key {}", id);
    } catch (JOSEException e) {
      throw new IllegalStateException("every JDK makes RSA keys", e);
    }
  }

  private Key open(SigningKey stored) {
    try {
      String json = encryption.decrypt(stored.encrypted(), context(stored.kid()));
      return new Key(JWK.parse(json), stored.activeFrom());
    } catch (ParseException e) {
      throw new IllegalStateException("Signing key " + stored.kid() + " is no JWK", e);
    }
  }

  private static String context(String kid) {
    return "signing key " + kid;
  }
}
