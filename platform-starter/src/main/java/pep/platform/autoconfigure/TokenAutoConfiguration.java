package pep.platform.autoconfigure;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import pep.platform.access.OpenTokens;
import pep.platform.problem.ProblemWriter;
import pep.platform.problem.Problems;
import pep.platform.security.AccessTokens;
import pep.platform.security.SecurityProblems;

/** Every request to the API needs a token of the issuer; all else is refused. */
@AutoConfiguration(
    before = {
      OAuth2ResourceServerAutoConfiguration.class,
      ServletWebSecurityAutoConfiguration.class
    },
    after = WebAutoConfiguration.class)
public class TokenAutoConfiguration {

  /** Keys are fetched when the first token comes, so that the issuer may start later. */
  @Bean
  @ConditionalOnMissingBean
  JwtDecoder jwtDecoder(PlatformSettings settings) {
    NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(settings.jwksUri()).build();
    decoder.setJwtValidator(AccessTokens.of(settings.origin()));
    return decoder;
  }

  @Bean
  @Order(1000)
  SecurityFilterChain apiSecurity(
      HttpSecurity http,
      Problems problems,
      ProblemWriter writer,
      PlatformSettings settings,
      OpenTokens open)
      throws Exception {
    SecurityProblems refusals = new SecurityProblems(problems, writer);
    String own = "/api/" + settings.room();
    return http.securityMatcher("/**")
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            // A session that a sign-in page keeps at the same origin is none of the API's business.
            s ->
                s.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                    .sessionFixation(fixation -> fixation.none()))
        .addFilterBefore(refusals, WebAsyncManagerIntegrationFilter.class)
        .authorizeHttpRequests(
            requests ->
                requests
                    // An error that is on its way out keeps its status.
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/actuator/health/**", "/actuator/prometheus")
                    .permitAll()
                    .requestMatchers(own + "/openapi.json", own + "/problems")
                    .permitAll()
                    .requestMatchers("/api/**")
                    .authenticated()
                    .anyRequest()
                    .denyAll())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(open))
                    .authenticationEntryPoint(refusals)
                    .accessDeniedHandler(refusals))
        .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .build();
  }
}
