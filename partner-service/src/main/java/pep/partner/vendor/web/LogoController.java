package pep.partner.vendor.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.vendor.Branding;
import pep.platform.security.Open;

/** Vendors' logos, for every page that shows one. */
@RestController
@RequestMapping("/api/logos/{logo}")
class LogoController {

  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Branding branding;

  LogoController(Branding branding) {
    this.branding = branding;
  }

  /** Shows a logo; another picture has another address. */
  @GetMapping(produces = MediaType.IMAGE_PNG_VALUE)
  @Open
  ResponseEntity<byte[]> get(@PathVariable String logo) {
    return ResponseEntity.ok().cacheControl(FOR_GOOD).body(branding.picture(logo));
  }
}
