package pep.partner.attribute.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.attribute.AttributeDefinition;
import pep.partner.attribute.AttributeSchema;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.attribute.AttributeType;
import pep.platform.aggregate.History;
import pep.platform.http.Versioned;
import pep.platform.listing.Page;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
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

  AttributeController(AttributeSchemas schemas) {
    this.schemas = schemas;
  }

  record DefinitionRequest(
      @NotNull @Name(max = 80) String name,
      @NotNull AttributeType type,
      @Size(max = 500) @Nullable SortedSet<@Code String> codes) {

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

  /** Who changed the attributes, when and to what. */
  @GetMapping("/history")
  @Allowed("vendor:read")
  Page<History.Entry> history(Staff staff) {
    return new Page<>(schemas.history(staff.tenant()), null);
  }

  /** Defines an attribute of partners, or changes it. */
  @PutMapping("/{code}")
  @Allowed("vendor:write")
  Versioned<AttributeDefinition> define(
      Staff staff, @PathVariable String code, @Valid @RequestBody DefinitionRequest request) {
    AttributeDefinition definition =
        new AttributeDefinition(code, request.name(), request.type(), request.codesOrNone());
    AttributeSchema schema = schemas.define(staff.tenant(), definition, Cause.of(staff));
    return Versioned.of(schema, definition);
  }
}
