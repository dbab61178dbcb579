package pep.partner.vendor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.digest.Sha256;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** A vendor's logo and colour: in the portal, on its public forms and in its letters. */
@Service
public class Branding {

  private final Vendors vendors;
  private final Logos logos;

  Branding(Vendors vendors, Logos logos) {
    this.vendors = vendors;
    this.logos = logos;
  }

  /**
   * @param colour {@code #rrggbb}; null for the platform's own
   */
  public Vendor colour(
      Tenant tenant, @Nullable String ifMatch, @Nullable String colour, Cause cause) {
    String plain = colour == null ? null : colour.toLowerCase(Locale.ROOT);
    Vendor vendor = checked(tenant, ifMatch);
    vendor.look(vendor.brand().withColour(plain));
    return vendors.save(vendor, cause);
  }

  /**
   * @param image a PNG or JPEG in Base64; null for none
   * @throws InvalidInput if it is no picture, or too large
   */
  public Vendor logo(Tenant tenant, @Nullable String ifMatch, @Nullable String image, Cause cause) {
    Vendor vendor = checked(tenant, ifMatch);
    vendor.look(vendor.brand().withLogo(image == null ? null : kept(LogoImage.png(image))));
    return vendors.save(vendor, cause);
  }

  private Vendor checked(Tenant tenant, @Nullable String ifMatch) {
    Vendor vendor = vendors.get(tenant);
    ETags.check(ifMatch, vendor);
    return vendor;
  }

  private String kept(byte[] png) {
    String sha256 = Sha256.hex(png);
    logos.keep(sha256, png);
    return sha256;
  }

  /**
   * A picture as a PNG, for everybody who has its address.
   *
   * @throws NotFound if no vendor ever had it
   */
  public byte[] picture(String sha256) {
    return logos.find(sha256).orElseThrow(() -> new NotFound("logo", sha256));
  }
}
