package pep.partner.attribute.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.attribute.AttributeDefinition;
import pep.partner.attribute.AttributeEditing;
import pep.partner.attribute.AttributeImpact;
import pep.partner.attribute.AttributeReaders;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.attribute.AttributeType;
import pep.platform.aggregate.History;
import pep.platform.http.NoContent;
import pep.platform.http.Versioned;
import pep.platform.listing.Page;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.platform.validation.RequestCheck;

@RestController
@RequestMapping("/api/attributes")
class AttributeController {

  private static final String IDENTIFIER = "[a-z][a-z0-9_]{0,39}";

  private final AttributeSchemas schemas;
  private final AttributeEditing editing;

  AttributeController(AttributeSchemas schemas, AttributeEditing editing) {
    this.schemas = schemas;
    this.editing = editing;
  }

  /**
   * @param required whether every partner is to have a value; partners that have none are asked
   *     once their attributes change
   * @param readableBy who reads the values: {@code partner}, or the {@code vendor} alone, to whose
   *     partners it is as if there were none. Left out it stays as it is; a new one is for partners
   */
  record DefinitionRequest(
      @NotNull @Name(max = 80) String name,
      @NotNull AttributeType type,
      @Size(max = 500) @Nullable SortedSet<@Code String> codes,
      @Nullable Boolean required,
      @Nullable AttributeReaders readableBy) {

    AttributeDefinition definition(String code) {
      return new AttributeDefinition(code, name, type, codesOrNone(), required, readableBy, null);
    }

    SortedSet<String> codesOrNone() {
      return codes == null ? new TreeSet<>() : codes;
    }
  }

  @InitBinder
  void check(WebDataBinder binder, @PathVariable(required = false) @Nullable String code) {
    RequestCheck.add(binder, DefinitionRequest.class, request -> check(code, request));
  }

  private static void check(@Nullable String code, DefinitionRequest request) {
    List<FieldError> errors = new ArrayList<>();
    if (code == null || !code.matches(IDENTIFIER)) {
      errors.add(
          new FieldError(
              "code",
              "bad-identifier",
              "Use up to 40 lower-case letters, digits and _, a letter first."));
    }
    if (request.type() != null
        && (request.type() == AttributeType.CODES) == request.codesOrNone().isEmpty()) {
      errors.add(
          new FieldError(
              "codes", "codes-do-not-fit", "Give codes for the type codes, and for no other."));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  /** Lists the vendor's own attributes of a partner. */
  @GetMapping
  @Allowed("partners:read")
  Page<AttributeDefinition> list(Staff staff) {
    return new Page<>(schemas.of(staff.tenant()).definitions(), null);
  }

  /** Shows one of them, with the version to name when it is changed. */
  @GetMapping("/{code}")
  @Allowed("partners:read")
  Versioned<AttributeDefinition> get(Staff staff, @PathVariable String code) {
    return answer(
        schemas.of(staff.tenant()).find(code).orElseThrow(() -> new NotFound("attribute", code)));
  }

  private static Versioned<AttributeDefinition> answer(AttributeDefinition definition) {
    return Versioned.of(definition.seenAs(), definition);
  }

  /** Who changed the attributes, when and to what. */
  @GetMapping("/history")
  @Allowed("vendor:read")
  Page<History.Entry> history(Staff staff, @Valid @ModelAttribute History.Asked asked) {
    return schemas.history(staff.tenant(), asked);
  }

  /**
   * Defines an attribute of partners, or changes it. What partners hold already stays, whatever is
   * allowed from now on.
   */
  @PutMapping("/{code}")
  @Allowed("vendor:write")
  Versioned<AttributeDefinition> define(
      Staff staff,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DefinitionRequest request) {
    AttributeDefinition definition = request.definition(code);
    return answer(editing.define(staff.tenant(), ifMatch, definition, Cause.of(staff)));
  }

  /** Tells which partners, segments and forms it would touch; changes nothing. */
  @PostMapping("/{code}/preview")
  @Allowed("vendor:read")
  AttributeImpact preview(
      Staff staff, @PathVariable String code, @Valid @RequestBody DefinitionRequest request) {
    return editing.preview(staff.tenant(), request.definition(code));
  }

  /** Tells which partners, segments and forms removing it would touch; changes nothing. */
  @GetMapping("/{code}/removal")
  @Allowed("vendor:read")
  AttributeImpact removal(Staff staff, @PathVariable String code) {
    return editing.previewRemoval(staff.tenant(), code);
  }

  /**
   * Removes an attribute that no segment, form or profile rule names. Partners keep the values that
   * they have and are given no others.
   */
  @DeleteMapping("/{code}")
  @Allowed("vendor:write")
  NoContent remove(
      Staff staff,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    editing.remove(staff.tenant(), ifMatch, code, Cause.of(staff));
    return new NoContent();
  }
}
