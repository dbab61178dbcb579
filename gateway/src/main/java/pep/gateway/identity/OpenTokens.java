package pep.gateway.identity;

import java.util.List;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import pep.gateway.access.EndedAccess;
import reactor.core.publisher.Mono;

/** Refuses a good token whose access has ended, however short ago it was found good. */
record OpenTokens(ReactiveJwtDecoder verifier, EndedAccess ended) implements ReactiveJwtDecoder {

  private static final String WHY = "The access that the token gives has ended.";

  @Override
  public Mono<Jwt> decode(String token) {
    return verifier
        .decode(token)
        .flatMap(
            jwt ->
                ended.covers(jwt)
                    ? Mono.error(
                        new JwtValidationException(
                            WHY,
                            List.of(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, WHY, null))))
                    : Mono.just(jwt));
  }
}
