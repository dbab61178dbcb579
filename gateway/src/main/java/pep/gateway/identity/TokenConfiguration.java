package pep.gateway.identity;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWKSecurityContext;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import pep.gateway.settings.GatewayProperties;
import reactor.netty.http.client.HttpClient;

/** How an access token is checked: RS256 by a key of the issuer, within its time, ours. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  /** Access tokens carry no type, the general one, or the one of RFC 9068; nothing else is one. */
  private static final JOSEObjectTypeVerifier<JWKSecurityContext> ACCESS_TOKEN =
      new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null);

  @Bean
  SigningKeys signingKeys(GatewayProperties properties, HttpClient connections, Clock clock) {
    var http =
        WebClient.builder().clientConnector(new ReactorClientHttpConnector(connections)).build();
    var source =
        http.get()
            .uri(properties.jwksUri())
            .retrieve()
            .bodyToMono(String.class)
            .timeout(properties.timeouts().keys());
    return new SigningKeys(source, properties.tokens(), clock);
  }

  @Bean
  ReactiveJwtDecoder tokens(SigningKeys keys, GatewayProperties properties, Clock clock) {
    var verifier =
        NimbusReactiveJwtDecoder.withJwkSource(keys::of)
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(ACCESS_TOKEN))
            .build();
    var time = new JwtTimestampValidator();
    time.setClock(clock);
    verifier.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            time, new JwtIssuerValidator(properties.origin().toString())));
    return new RememberedTokens(verifier, properties.tokens(), clock);
  }
}
