package pep.gateway.identity;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWKSecurityContext;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import pep.gateway.access.EndedAccess;
import pep.gateway.settings.GatewayProperties;
import reactor.netty.http.client.HttpClient;

/** How a token is checked: its type, RS256 by a key of the issuer, its time, and made for us. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  /** What an access token says that it is, by RFC 9068; nothing else is one. */
  private static final JOSEObjectType ACCESS = new JOSEObjectType("at+jwt");

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
  @Primary
  ReactiveJwtDecoder tokens(
      SigningKeys keys, GatewayProperties properties, EndedAccess ended, Clock clock) {
    var audience = new JwtAudienceValidator(properties.origin().toString());
    return new OpenTokens(
        new RememberedTokens(
            verifier(ACCESS, keys, properties, clock, audience), properties.tokens(), clock),
        ended);
  }

  /** An ID token is made for the client that asked for it, which looks whether it is the one. */
  @Bean
  ReactiveJwtDecoder identityTokens(SigningKeys keys, GatewayProperties properties, Clock clock) {
    return verifier(
        JOSEObjectType.JWT, keys, properties, clock, token -> OAuth2TokenValidatorResult.success());
  }

  private static ReactiveJwtDecoder verifier(
      JOSEObjectType type,
      SigningKeys keys,
      GatewayProperties properties,
      Clock clock,
      OAuth2TokenValidator<Jwt> audience) {
    JOSEObjectTypeVerifier<JWKSecurityContext> typed = new DefaultJOSEObjectTypeVerifier<>(type);
    var verifier =
        NimbusReactiveJwtDecoder.withJwkSource(keys::of)
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(typed))
            .build();
    var time = new JwtTimestampValidator();
    time.setClock(clock);
    verifier.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            time, new JwtIssuerValidator(properties.origin().toString()), audience));
    return verifier;
  }
}
