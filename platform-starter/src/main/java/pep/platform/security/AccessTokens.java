package pep.platform.security;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** What a token must say, beside being signed with a key of the issuer. */
public final class AccessTokens {

  private AccessTokens() {}

  /**
   * That it comes from the issuer, holds now, and is meant for this API: an ID token of the same
   * issuer is signed with the same key and tells a client who has signed in, not what may be done.
   *
   * @param origin of the platform: the issuer, and the audience
   */
  public static OAuth2TokenValidator<Jwt> of(String origin) {
    return new DelegatingOAuth2TokenValidator<>(
        JwtValidators.createDefaultWithIssuer(origin), new JwtAudienceValidator(origin));
  }
}
