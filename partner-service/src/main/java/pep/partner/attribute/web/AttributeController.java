package pep.partner.attribute.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.attribute.AttributeDefinition;
import pep.partner.attribute.AttributeSchema;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.attribute.AttributeType;
import pep.platform.http.ETags;
import pep.platform.http.InvalidInput;
import pep.platform.http.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;

@RestController
@RequestMapping("/api/attributes")
class AttributeController {

  private static final String IDENTIFIER = "[a-z][a-z0-9_]{0,39}";

  private final AttributeSchemas schemas;

  AttributeController(AttributeSchemas schemas) {
    this.schemas = schemas;
  }

  record DefinitionRequest(
      @NotBlank @Size(max = 80) String name,
      @NotNull AttributeType type,
      @Size(max = 500) @Nullable SortedSet<@NotBlank String> codes) {}

  @GetMapping
  @Allowed("partners:read")
  Page<AttributeDefinition> list(Caller caller) {
    return new Page<>(schemas.of(caller.tenant()).definitions(), null);
  }

  @PutMapping("/{code}")
  @Allowed("vendor:write")
  ResponseEntity<AttributeDefinition> define(
      Caller caller, @PathVariable String code, @Valid @RequestBody DefinitionRequest request) {
    if (!code.matches(IDENTIFIER)) {
      throw InvalidInput.of(
          "code", "bad-identifier", "Use lower-case letters, digits and _, a letter first.");
    }
    SortedSet<String> codes = request.codes() == null ? new TreeSet<>() : request.codes();
    if ((request.type() == AttributeType.CODES) == codes.isEmpty()) {
      throw InvalidInput.of(
          "codes", "codes-do-not-fit", "Give codes for the type codes, and for no other.");
    }
    AttributeDefinition definition =
        new AttributeDefinition(code, request.name(), request.type(), codes);
    AttributeSchema schema = schemas.define(caller.tenant(), definition, Cause.of(caller));
    return ETags.ok(schema, definition);
  }
}
