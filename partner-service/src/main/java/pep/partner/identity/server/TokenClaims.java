package pep.partner.identity.server;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;
import pep.partner.identity.secondfactor.SecondFactors;
import pep.partner.identity.secondfactor.SignInPolicies;
import pep.partner.identity.signin.Admission;
import pep.partner.identity.user.Membership;
import pep.partner.identity.user.PartnerDirectory;
import pep.partner.identity.user.Scopes;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;
import pep.partner.identity.user.VendorDirectory;
import pep.partner.identity.user.WithheldScopes;
import pep.platform.autoconfigure.PlatformSettings;
import pep.platform.security.AccessTokens;
import pep.platform.tenancy.Tenant;

/**
 * For whom a token speaks. A user is looked up each time a token is made, so that a disabled
 * membership, a suspended partner, another role or another vendor counts from the next token on. An
 * access token is meant for the platform and says so in its type (RFC 9068), an ID token for the
 * client that asked for it.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  private static final String VENDOR = "vendor_id";
  private static final String VENDOR_VERSION = "vendor_ver";
  private static final String PARTNER = "partner_id";
  private static final String PARTNER_VERSION = "partner_ver";

  private final Users users;
  private final Admission admission;
  private final PartnerDirectory partners;
  private final VendorDirectory vendors;
  private final WithheldScopes withheld;
  private final SignInPolicies policies;
  private final SecondFactors factors;
  private final String audience;

  TokenClaims(
      Users users,
      Admission admission,
      PartnerDirectory partners,
      VendorDirectory vendors,
      WithheldScopes withheld,
      SignInPolicies policies,
      SecondFactors factors,
      PlatformSettings settings) {
    this.users = users;
    this.admission = admission;
    this.partners = partners;
    this.vendors = vendors;
    this.withheld = withheld;
    this.policies = policies;
    this.factors = factors;
    this.audience = settings.origin();
  }

  @Override
  public void customize(JwtEncodingContext context) {
    if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
      ofClient(context);
    } else {
      ofUser(context);
    }
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      // Stored with the authorization, whose reader knows the lists of java.util.Collections.
      context.getClaims().audience(Collections.singletonList(audience));
      context.getJwsHeader().type(AccessTokens.TYPE);
    } else {
      context.getJwsHeader().type("JWT");
    }
  }

  private void ofClient(JwtEncodingContext context) {
    RegisteredClient client = context.getRegisteredClient();
    JwtClaimsSet.Builder claims = context.getClaims();
    String vendorId = client.getClientSettings().getSetting(RegisteredClients.VENDOR);
    String partnerId = client.getClientSettings().getSetting(RegisteredClients.PARTNER);
    if (vendorId != null) {
      ofVendor(claims, new Tenant(vendorId), partnerId);
    }
    scope(claims, held(context.getAuthorizedScopes(), vendorId, partnerId));
  }

  private void ofUser(JwtEncodingContext context) {
    Authentication principal = context.getPrincipal();
    if (principal == null) {
      throw disabled();
    }
    User user = users.find(principal.getName()).orElseThrow(TokenClaims::disabled);
    Membership membership = admission.of(user).orElseThrow(TokenClaims::disabled);
    if (policies.demand(user) && !factors.isOn(user.id())) {
      throw secondFactorMissing();
    }
    JwtClaimsSet.Builder claims = context.getClaims();
    if (!membership.role().isOfInstallation()) {
      ofVendor(claims, new Tenant(membership.vendorId()), membership.partnerId());
    }
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      // Stored with the authorization, whose reader knows no Long.
      claims.claim("ver", Math.toIntExact(user.version()));
      if (principal.getDetails() instanceof String session) {
        claims.claim("session", session);
      }
      Set<String> granted =
          Scopes.granted(context.getAuthorizedScopes(), membership.role().scopes());
      scope(claims, held(granted, membership.vendorId(), membership.partnerId()));
    } else if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
      claims.claim("name", membership.name()).claim("email", user.email());
    }
  }

  /** Without what is withheld from the partner. */
  private Set<String> held(
      Set<String> granted, @Nullable String vendorId, @Nullable String partnerId) {
    if (vendorId == null || partnerId == null) {
      return granted;
    }
    Set<String> held = new TreeSet<>(granted);
    held.removeAll(withheld.of(new Tenant(vendorId), partnerId));
    return held;
  }

  /** Versions are stored with the authorization, whose reader knows no Long. */
  private void ofVendor(JwtClaimsSet.Builder claims, Tenant tenant, @Nullable String partnerId) {
    claims
        .claim(VENDOR, tenant.vendorId())
        .claim(VENDOR_VERSION, Math.toIntExact(vendors.version(tenant)));
    if (partnerId != null) {
      claims
          .claim(PARTNER, partnerId)
          .claim(PARTNER_VERSION, Math.toIntExact(partners.version(tenant, partnerId)));
    }
  }

  private static OAuth2AuthenticationException secondFactorMissing() {
    return new OAuth2AuthenticationException(
        new OAuth2Error(
            OAuth2ErrorCodes.INVALID_GRANT, "A vendor asks this user for a second factor.", null));
  }

  private static OAuth2AuthenticationException disabled() {
    return new OAuth2AuthenticationException(
        new OAuth2Error(
            OAuth2ErrorCodes.INVALID_GRANT, "No vendor lets this user in any more.", null));
  }

  /** One text, as RFC 9068 has it. */
  private static void scope(JwtClaimsSet.Builder claims, Set<String> scopes) {
    claims.claim("scope", String.join(" ", scopes));
  }
}
