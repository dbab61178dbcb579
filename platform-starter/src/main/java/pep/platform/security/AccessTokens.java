package pep.platform.security;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** What a token must say, beside being signed with a key of the issuer. */
public final class AccessTokens {

  /** What the header of an access token says that it is, by RFC 9068. */
  public static final String TYPE = "at+jwt";

  private AccessTokens() {}

  /**
   * That it says it is an access token, comes from the issuer, holds now, and is meant for this
   * API: an ID token of the same issuer is signed with the same key and tells a client who has
   * signed in, not what may be done.
   *
   * @param origin of the platform: the issuer, and the audience
   */
  public static OAuth2TokenValidator<Jwt> of(String origin) {
    return new DelegatingOAuth2TokenValidator<>(
        new JwtTypeValidator(TYPE),
        new JwtTimestampValidator(),
        new JwtIssuerValidator(origin),
        new JwtAudienceValidator(origin));
  }
}
