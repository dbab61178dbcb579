package pep.benchmarks.events;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;

/** The store of parcels, and who is let in. */
@Configuration(proxyBeanMethods = false)
class ParcelsConfiguration {

  private static final byte[] SECRET =
      UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
  private static final long VALID_MILLIS = 3_600_000;

  @Bean
  AggregateStore<Parcel> parcels(AggregateStores stores) {
    return stores.of(Parcel.KIND);
  }

  @Bean
  JwtDecoder ownTokens() {
    return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(SECRET, "HmacSHA256")).build();
  }

  /** A token of a vendor's system that may write parcels, good for an hour. */
  static String token(String vendorId) {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .subject("benchmark")
            .expirationTime(new Date(System.currentTimeMillis() + VALID_MILLIS))
            .claim("vendor_id", vendorId)
            .claim("scope", "parcels:write")
            .build();
    try {
      SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
      token.sign(new MACSigner(SECRET));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
