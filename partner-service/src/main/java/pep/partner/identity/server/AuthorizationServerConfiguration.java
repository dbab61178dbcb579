package pep.partner.identity.server;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AccessTokenResponseAuthenticationSuccessHandler;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import pep.partner.identity.client.ClientSecrets;
import pep.platform.autoconfigure.PlatformSettings;
import pep.platform.problem.ProblemWriter;
import pep.platform.problem.Problems;
import pep.platform.security.AccessTokens;
import pep.platform.security.SecurityProblems;
import tools.jackson.databind.json.JsonMapper;

/**
 * The endpoints of OAuth2 and OpenID Connect, before the chain that refuses all it does not know.
 */
@Configuration(proxyBeanMethods = false)
class AuthorizationServerConfiguration {

  /** Every address that a client is told is below the gateway's origin. */
  @Bean
  AuthorizationServerSettings authorizationServerSettings(PlatformSettings settings) {
    return AuthorizationServerSettings.builder()
        .issuer(settings.origin())
        .oidcLogoutEndpoint("/oauth2/logout")
        .build();
  }

  @Bean
  JwtEncoder jwtEncoder(SigningKeys keys) {
    NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
    encoder.setJwkSelector(List<JWK>::getFirst);
    return encoder;
  }

  /** Reads the service's own tokens without a call to itself. */
  @Bean
  JwtDecoder jwtDecoder(SigningKeys keys, PlatformSettings settings) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    // Type, times, issuer and audience are checked by the decoder's own validators.
    processor.setJWSTypeVerifier((type, context) -> {});
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(AccessTokens.of(settings.origin()));
    return decoder;
  }

  @Bean
  SessionRegistry sessionRegistry() {
    return new SessionRegistryImpl();
  }

  /** Lets the registry forget a session that has ended. */
  @Bean
  HttpSessionEventPublisher httpSessionEventPublisher() {
    return new HttpSessionEventPublisher();
  }

  @Bean
  @Order(10)
  SecurityFilterChain authorizationServer(
      HttpSecurity http,
      RegisteredClients clients,
      BuiltInClients builtIn,
      Authorizations authorizations,
      ClientSecrets secrets,
      SessionCookie cookie,
      JwtDecoder decoder,
      Problems problems,
      ProblemWriter writer,
      JsonMapper mapper)
      throws Exception {
    ClientSecretAuthenticationProvider bySecret =
        new ClientSecretAuthenticationProvider(clients, authorizations);
    bySecret.setPasswordEncoder(secrets);
    OidcLogoutAuthenticationSuccessHandler signedOut = new OidcLogoutAuthenticationSuccessHandler();
    signedOut.setLogoutHandler(new PortalSignOut(cookie, authorizations));
    Discovery discovery = new Discovery(builtIn);
    SecurityProblems refusals = new SecurityProblems(problems, writer);
    ClientRefusal clientRefusal = new ClientRefusal(mapper);
    ProtocolEntry entry = new ProtocolEntry(clients, refusals, clientRefusal);
    OAuth2AccessTokenResponseAuthenticationSuccessHandler tokens =
        new OAuth2AccessTokenResponseAuthenticationSuccessHandler();
    tokens.setAccessTokenResponseCustomizer(new GrantedScopes());
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server
                  .clientAuthentication(
                      client ->
                          client
                              .errorResponseHandler(clientRefusal)
                              .authenticationProviders(
                                  all ->
                                      all.replaceAll(
                                          each ->
                                              each instanceof ClientSecretAuthenticationProvider
                                                  ? bySecret
                                                  : each)))
                  .authorizationEndpoint(
                      endpoint -> endpoint.errorResponseHandler(new AuthorizationRefusal()))
                  .tokenEndpoint(
                      endpoint ->
                          endpoint
                              .accessTokenResponseHandler(tokens)
                              .accessTokenRequestConverters(
                                  all -> all.addFirst(new DefaultClientScopes())))
                  .tokenIntrospectionEndpoint(
                      endpoint ->
                          endpoint.authenticationProviders(
                              all -> all.replaceAll(VendorsOwnTokens::new)))
                  .authorizationServerMetadataEndpoint(
                      endpoint ->
                          endpoint.authorizationServerMetadataCustomizer(
                              metadata -> metadata.claims(discovery)))
                  .oidc(
                      oidc ->
                          oidc.logoutEndpoint(endpoint -> endpoint.logoutResponseHandler(signedOut))
                              .providerConfigurationEndpoint(
                                  endpoint ->
                                      endpoint.providerConfigurationCustomizer(
                                          metadata -> metadata.claims(discovery))));
            })
        .addFilterBefore(refusals, WebAsyncManagerIntegrationFilter.class)
        .addFilterBefore(
            new ProtocolFailures(problems, writer), WebAsyncManagerIntegrationFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .securityContext(context -> context.securityContextRepository(cookie))
        .requestCache(RequestCacheConfigurer::disable)
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(entry)
                    .accessDeniedHandler(refusals)
                    .jwt(jwt -> jwt.decoder(decoder)))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(entry).accessDeniedHandler(refusals))
        .build();
  }

  /** What the chain before leaves over: the right address by the wrong method. */
  @Bean
  @Order(11)
  SecurityFilterChain otherMethods(
      HttpSecurity http,
      AuthorizationServerSettings settings,
      Problems problems,
      ProblemWriter writer) {
    ProtocolMethods methods = new ProtocolMethods(settings, problems, writer);
    return http.securityMatcher(methods.endpoints())
        .addFilterAfter(methods, HeaderWriterFilter.class)
        .build();
  }
}
