package pep.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Signs tokens as the platform's issuer does. */
public final class TokenIssuer {

  public static final String ORIGIN = "http://127.0.0.1:8080";

  private final RSAKey key;

  public TokenIssuer(String keyId) {
    try {
      this.key = new RSAKeyGenerator(2048).keyID(keyId).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public RSAKey key() {
    return key;
  }

  /** The JWK set document with the public key. */
  public String document() {
    return new JWKSet(key.toPublicJWK()).toString();
  }

  public String staff() {
    return sign(claims("vnd_1", null).build());
  }

  public String partner() {
    return sign(claims("vnd_1", "prt_1").build());
  }

  /** A caller who belongs to no vendor. */
  public String operator() {
    return sign(claims(null, null).claim("scope", "operator").build());
  }

  public static JWTClaimsSet.Builder claims(@Nullable String vendor, @Nullable String partner) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ORIGIN)
        .audience(ORIGIN)
        .subject("usr_1")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(600)))
        .claim("vendor_id", vendor)
        .claim("partner_id", partner)
        .claim("scope", "read write");
  }

  public String sign(JWTClaimsSet claims) {
    return sign(claims, "at+jwt");
  }

  public String sign(JWTClaimsSet claims, @Nullable String type) {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
    if (type != null) {
      header.type(new JOSEObjectType(type));
    }
    try {
      var token = new SignedJWT(header.build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
