package pep.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import pep.platform.security.AccessTokens;

/** Signs tokens as the platform's issuer would, with a key made for the test. */
public final class Tokens {

  private static final RSAKey KEY = key();

  /** A signature costs more than most of what is called with it: the same claims have one. */
  private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();

  private final String issuer;

  Tokens(String issuer) {
    this.issuer = issuer;
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("test").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  JwtDecoder decoder() {
    try {
      NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
      decoder.setJwtValidator(AccessTokens.of(issuer));
      return decoder;
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As of one that is made now: what ended somebody's access before is of no account. */
  private static final int NOW = Integer.MAX_VALUE;

  /** The vendor's own staff or system. */
  public String vendor(String vendorId, String... scopes) {
    return sign(
        claims("user-" + vendorId, scopes).claim("vendor_id", vendorId).claim("vendor_ver", NOW));
  }

  /** Somebody of the vendor's staff, apart from others by a name. */
  public String colleague(String name, String vendorId, String... scopes) {
    return sign(claims(name + "-" + vendorId, scopes).claim("vendor_id", vendorId));
  }

  /** A partner's user or system. */
  public String partner(String vendorId, String partnerId, String... scopes) {
    return sign(
        claims("user-" + partnerId, scopes)
            .claim("vendor_id", vendorId)
            .claim("vendor_ver", NOW)
            .claim("partner_id", partnerId)
            .claim("partner_ver", NOW));
  }

  public String operator() {
    return sign(claims("operator", "operator"));
  }

  public String expired(String vendorId, String... scopes) {
    return sign(
        claims("user-" + vendorId, scopes)
            .claim("vendor_id", vendorId)
            .expirationTime(Date.from(Instant.now().minusSeconds(3600))));
  }

  /** Somebody who acts inside no vendor. */
  public String withoutVendor(String... scopes) {
    return sign(claims("nobody", scopes));
  }

  /** The vendor's, but made for somebody else than the platform. */
  public String forAudience(String audience, String vendorId, String... scopes) {
    return sign(claims("user-" + vendorId, scopes).claim("vendor_id", vendorId).audience(audience));
  }

  /** The vendor's, but it says that it is of another type; null for none. */
  public String ofType(@Nullable String type, String vendorId, String... scopes) {
    return sign(
        claims("user-" + vendorId, scopes).claim("vendor_id", vendorId),
        type == null ? null : new JOSEObjectType(type));
  }

  private JWTClaimsSet.Builder claims(String subject, String... scopes) {
    Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .audience(issuer)
        .subject(subject)
        .issueTime(Date.from(hour))
        .expirationTime(Date.from(hour.plus(2, ChronoUnit.HOURS)))
        .claim("scope", String.join(" ", scopes));
  }

  private static String sign(JWTClaimsSet.Builder claims) {
    return sign(claims, new JOSEObjectType(AccessTokens.TYPE));
  }

  private static String sign(JWTClaimsSet.Builder claims, @Nullable JOSEObjectType type) {
    JWTClaimsSet told = claims.build();
    return SIGNED.computeIfAbsent(told + "/" + type, unsigned -> sign(told, type));
  }

  private static String sign(JWTClaimsSet claims, @Nullable JOSEObjectType type) {
    try {
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).type(type).keyID(KEY.getKeyID()).build(),
              claims);
      jwt.sign(new RSASSASigner(KEY));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
