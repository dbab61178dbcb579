package pep.gateway.identity;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.ProblemAnswers;
import pep.gateway.problems.Refusal;
import pep.gateway.quota.Quotas;
import reactor.core.publisher.Mono;

/** Answers a caller without a good token, with the challenge that RFC 6750 asks for. */
class TokenRefusals implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

  private final ProblemAnswers answers;
  private final Quotas quotas;

  TokenRefusals(ProblemAnswers answers, Quotas quotas) {
    this.answers = answers;
    this.quotas = quotas;
  }

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException error) {
    Refusal spent = quotas.chargeAddress(exchange);
    if (spent != null) {
      return answers.answer(spent, exchange);
    }
    HttpHeaders headers = exchange.getResponse().getHeaders();
    if (error instanceof AuthenticationCredentialsNotFoundException) {
      headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      return answers.answer(
          Refusal.of(ErrorCode.UNAUTHENTICATED, "The request carries no bearer token."), exchange);
    }
    headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    return answers.answer(Refusal.of(ErrorCode.UNAUTHENTICATED, detail(error)), exchange);
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
    return handle(exchange);
  }

  Mono<Void> handle(ServerWebExchange exchange) {
    return answers.answer(
        Refusal.of(ErrorCode.FORBIDDEN, "This address is not for this caller."), exchange);
  }

  /** What the checks of time and issuer found speaks of the caller's own token: it may know. */
  private static String detail(AuthenticationException error) {
    return error.getCause() instanceof JwtValidationException invalid
        ? invalid.getErrors().stream()
            .map(OAuth2Error::getDescription)
            .findFirst()
            .orElse("The token is not valid now.")
        : "The token is not one that this origin's issuer has signed.";
  }
}
