package pep.partner.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import pep.partner.identity.server.SessionCookie;
import pep.partner.language.Language;
import pep.platform.autoconfigure.PlatformSettings;

/** The pages for people: open to all, safe against forms from elsewhere. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

  @Bean
  @Order(20)
  SecurityFilterChain pages(HttpSecurity http, SessionCookie cookie, PlatformSettings settings)
      throws Exception {
    CookieCsrfTokenRepository csrf = new CookieCsrfTokenRepository();
    csrf.setCookieCustomizer(
        each -> each.sameSite("Lax").secure(settings.origin().startsWith("https:")).path("/"));
    return http.securityMatcher(
            "/login", "/login/code", "/logout", "/invitations/*", "/password/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(config -> config.csrfTokenRepository(csrf))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .securityContext(context -> context.securityContextRepository(cookie))
        .requestCache(RequestCacheConfigurer::disable)
        .logout(logout -> logout.disable())
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(
                        policy -> policy.policyDirectives(HtmlPage.CONTENT_SECURITY_POLICY))
                    // The secret of an invitation or a reset stands in its address.
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
        .exceptionHandling(handling -> handling.accessDeniedHandler(formExpired()))
        .build();
  }

  private static AccessDeniedHandler formExpired() {
    return (request, response, denied) ->
        HtmlPage.telling(
                403,
                new PageTexts(Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))),
                "expired",
                request.getRequestURI(),
                "expired.link")
            .write(response);
  }
}
