package pep.partner.vendor.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.vendor.Branding;
import pep.partner.vendor.Vendor;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;

/** How the vendor looks to its partners. */
@RestController
@RequestMapping("/api/vendors/current")
@Allowed("vendor:write")
class BrandController {

  private final Branding branding;

  BrandController(Branding branding) {
    this.branding = branding;
  }

  /**
   * @param colour what marks buttons and links; the portal makes it as dark or light as it takes to
   *     be read
   */
  record ColourRequest(@NotNull @Pattern(regexp = "#[0-9A-Fa-f]{6}") String colour) {}

  /**
   * @param image a PNG or JPEG in Base64, of at most 1,024 pixels on its longer side and 256 KiB as
   *     a PNG
   */
  record LogoRequest(
      @NotNull @Size(min = 4, max = 700_000) @Pattern(regexp = "[A-Za-z0-9+/]+={0,2}")
          String image) {}

  /** Gives the vendor's pages and letters a colour. */
  @PutMapping("/colour")
  Versioned<VendorResponse> colour(
      Staff staff,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ColourRequest request) {
    return answer(branding.colour(staff.tenant(), ifMatch, request.colour(), Cause.of(staff)));
  }

  /** Gives the vendor's pages and letters the platform's own colour again. */
  @DeleteMapping("/colour")
  Versioned<VendorResponse> ownColour(
      Staff staff,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return answer(branding.colour(staff.tenant(), ifMatch, null, Cause.of(staff)));
  }

  /** Gives the vendor's pages and letters a logo. */
  @PutMapping("/logo")
  Versioned<VendorResponse> logo(
      Staff staff,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody LogoRequest request) {
    return answer(branding.logo(staff.tenant(), ifMatch, request.image(), Cause.of(staff)));
  }

  /** Takes the logo off the vendor's pages and letters. */
  @DeleteMapping("/logo")
  Versioned<VendorResponse> noLogo(
      Staff staff,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return answer(branding.logo(staff.tenant(), ifMatch, null, Cause.of(staff)));
  }

  private static Versioned<VendorResponse> answer(Vendor vendor) {
    return Versioned.of(vendor, VendorResponse.of(vendor));
  }
}
