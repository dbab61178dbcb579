package pep.platform.access;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;

/** Lets a good token in, unless the access that it gives has ended since it was made. */
public class OpenTokens implements Converter<Jwt, AbstractAuthenticationToken> {

  private final EndedAccesses ended;
  private final JwtAuthenticationConverter standard = new JwtAuthenticationConverter();

  public OpenTokens(EndedAccesses ended) {
    this.ended = ended;
  }

  /**
   * @throws InvalidBearerTokenException if it has ended
   */
  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    if (ended.covers(token)) {
      throw new InvalidBearerTokenException("The access that the token gives has ended");
    }
    return standard.convert(token);
  }
}
