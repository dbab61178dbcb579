package pep.promotion.program.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.Creation;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Text;
import pep.promotion.program.Program;
import pep.promotion.program.ProgramKind;
import pep.promotion.program.ProgramPlanning;
import pep.promotion.program.ProgramStatus;
import pep.promotion.program.Programs;

@RestController
@RequestMapping("/api/programs")
class ProgramController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("code", "createdAt", "changedAt")
          .searchWords("q")
          .sort("name", "definition.name")
          .filter("code")
          .filterEnum("status", "status", ProgramStatus.class)
          .filterEnum("kind", "definition.kind", ProgramKind.class);

  private final ProgramPlanning planning;
  private final Programs programs;

  ProgramController(ProgramPlanning planning, Programs programs) {
    this.planning = planning;
    this.programs = programs;
  }

  /** Drafts a program. */
  @PostMapping
  @Allowed("programs:write")
  Created<ProgramResponse> draft(
      Staff staff, Creation creation, @Valid @RequestBody CreateProgramRequest request) {
    Program program =
        planning.draft(
            staff.tenant(),
            creation,
            request.code(),
            request.program().definition(),
            Cause.of(staff));
    return Created.of("/api/programs", program, ProgramResponse.of(program));
  }

  /**
   * Lists the vendor's programs. Vendor staff; a partner lists its own under {@code
   * /api/my/programs}.
   */
  @GetMapping
  @Allowed("programs:read")
  Page<ProgramResponse> list(Staff staff, Listing listing) {
    return programs.page(staff.tenant(), listing).map(ProgramResponse::of);
  }

  /** Shows a program. */
  @GetMapping("/{id}")
  @Allowed("programs:read")
  Versioned<ProgramResponse> get(Reach reach, @PathVariable String id) {
    Program program = programs.get(reach.tenant(), id);
    if (reach instanceof PartnerCaller && program.status() == ProgramStatus.DRAFT) {
      throw new NotFound("program", id);
    }
    return ok(program);
  }

  /** Changes a program that is a draft. */
  @PutMapping("/{id}")
  @Allowed("programs:write")
  Versioned<ProgramResponse> revise(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ProgramRequest request) {
    return ok(planning.revise(staff.tenant(), id, ifMatch, request.definition(), Cause.of(staff)));
  }

  /**
   * @param profitabilityReason why, although it is unknown what partners earn on a line of it, or
   *     too little; asked for once the vendor has a hurdle
   */
  record PublishProgramRequest(@Nullable @Text(max = 500) String profitabilityReason) {}

  /** Publishes a program: partners can enrol. */
  @PostMapping("/{id}/publish")
  @Allowed("programs:write")
  Versioned<ProgramResponse> publish(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody(required = false) @Nullable PublishProgramRequest request) {
    String despite = request == null ? null : request.profitabilityReason();
    return ok(planning.publish(staff.tenant(), id, despite, ifMatch, Cause.of(staff)));
  }

  /** Closes a program: nobody can enrol any more. */
  @PostMapping("/{id}/close")
  @Allowed("programs:write")
  Versioned<ProgramResponse> close(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(planning.close(staff.tenant(), id, ifMatch, Cause.of(staff)));
  }

  private static Versioned<ProgramResponse> ok(Program program) {
    return Versioned.of(program, ProgramResponse.of(program));
  }
}
