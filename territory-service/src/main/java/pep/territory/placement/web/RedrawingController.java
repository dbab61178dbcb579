package pep.territory.placement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Text;
import pep.territory.placement.GroundPreview;
import pep.territory.placement.GroundPreviews;
import pep.territory.placement.Redrawing;
import pep.territory.placement.Territory;

/** Changes the ground of territories under live grants. */
@RestController
@RequestMapping("/api/territories/{id}")
class RedrawingController {

  private final GroundPreviews previews;
  private final Redrawing redrawing;

  RedrawingController(GroundPreviews previews, Redrawing redrawing) {
    this.previews = previews;
    this.redrawing = redrawing;
  }

  /**
   * Ground that a territory might have.
   *
   * @param from the first day, in the vendor's time zone; today if left out
   */
  record GroundPreviewRequest(@Valid @NotNull AreaRequest area, @Nullable LocalDate from) {}

  /**
   * Ground that a territory is to have.
   *
   * @param from the first day, in the vendor's time zone; today or before for now
   */
  record TerritoryAmendmentRequest(
      @Valid @NotNull AreaRequest area,
      @NotNull LocalDate from,
      @NotNull @Text(max = 500) String reason) {}

  /**
   * Tells what would move with other ground of a territory: whose grants, which outlets and deals,
   * and which grants of others stand against it. Nothing is kept.
   */
  @PostMapping("/preview")
  @Allowed("territories:read")
  GroundPreview preview(
      Staff staff, @PathVariable String id, @Valid @RequestBody GroundPreviewRequest request) {
    return previews.of(staff.tenant(), id, request.area().area(), request.from());
  }

  /**
   * Gives a territory other ground, now or from a day on, while the grants on it go on. What is
   * planned is kept free until its day; the ground of today takes it back.
   */
  @PostMapping("/amend")
  @Allowed("territories:write")
  Versioned<TerritoryResponse> amend(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody TerritoryAmendmentRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    Territory territory =
        redrawing.amend(staff.tenant(), id, ifMatch, request.area().area(), request.from(), cause);
    return Versioned.of(territory, TerritoryResponse.of(territory));
  }
}
