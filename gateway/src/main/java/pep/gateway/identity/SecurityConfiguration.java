package pep.gateway.identity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.problems.ProblemAnswers;
import pep.gateway.quota.Quotas;
import pep.gateway.routing.RouteTable;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Mono;

/** Who may ask for what: everything below {@code /api} with a token, the rest without. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  @Order(1)
  SecurityWebFilterChain api(
      ServerHttpSecurity http,
      ReactiveJwtDecoder tokens,
      RouteTable table,
      ProblemAnswers answers,
      Quotas quotas,
      GatewayProperties properties) {
    var refusals = new TokenRefusals(answers, quotas);
    return plain(http, properties, "default-src 'none'; frame-ancestors 'none'")
        .securityMatcher(
            new AndServerWebExchangeMatcher(
                ServerWebExchangeMatchers.pathMatchers("/api", "/api/**"),
                new NegatedServerWebExchangeMatcher(open(table))))
        .authorizeExchange(exchanges -> exchanges.anyExchange().authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(refusals)
                    .accessDeniedHandler(refusals)
                    .jwt(jwt -> jwt.jwtDecoder(tokens)))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .build();
  }

  @Bean
  @Order(2)
  SecurityWebFilterChain open(
      ServerHttpSecurity http,
      ProblemAnswers answers,
      Quotas quotas,
      GatewayProperties properties) {
    var refusals = new TokenRefusals(answers, quotas);
    return plain(http, properties, "frame-ancestors 'none'; base-uri 'self'; object-src 'none'")
        .authorizeExchange(
            exchanges ->
                exchanges
                    .pathMatchers("/actuator/prometheus")
                    .access(
                        (caller, context) ->
                            Mono.just(
                                new AuthorizationDecision(
                                    isIn(properties.scrapers(), context.getExchange()))))
                    .anyExchange()
                    .permitAll())
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint((exchange, unknown) -> refusals.handle(exchange))
                    .accessDeniedHandler(refusals))
        .build();
  }

  private static ServerHttpSecurity plain(
      ServerHttpSecurity http, GatewayProperties properties, String contentPolicy) {
    return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(csp -> csp.policyDirectives(contentPolicy))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .hsts(ServerHttpSecurity.HeaderSpec.HstsSpec::disable)
                    .writer(exchange -> strictTransport(exchange, properties)));
  }

  /** Said whenever the origin is HTTPS, since TLS may end before the gateway. */
  private static Mono<Void> strictTransport(
      ServerWebExchange exchange, GatewayProperties properties) {
    if ("https".equals(properties.origin().getScheme())) {
      exchange
          .getResponse()
          .getHeaders()
          .set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    return Mono.empty();
  }

  private static ServerWebExchangeMatcher open(RouteTable table) {
    return exchange -> {
      var target = table.find(exchange.getRequest().getURI().getRawPath());
      return target != null && target.open() ? MatchResult.match() : MatchResult.notMatch();
    };
  }

  private static boolean isIn(List<InetAddressMatcher> networks, ServerWebExchange exchange) {
    var remote = exchange.getRequest().getRemoteAddress();
    return remote != null
        && remote.getAddress() != null
        && networks.stream().anyMatch(network -> network.matches(remote.getAddress()));
  }
}
