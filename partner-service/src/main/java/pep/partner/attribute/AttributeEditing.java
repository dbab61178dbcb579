package pep.partner.attribute;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.StaleVersion;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Defines, changes and removes attributes, and says first what that touches. */
@Service
public class AttributeEditing {

  private static final int ATTEMPTS = 5;

  private final AttributeSchemas schemas;
  private final List<AttributeUse> uses;

  AttributeEditing(AttributeSchemas schemas, List<AttributeUse> uses) {
    this.schemas = schemas;
    this.uses = uses;
  }

  /**
   * What defining an attribute so would touch; nothing is stored.
   *
   * @throws AttributeTypeChanged as defining it would
   */
  public AttributeImpact preview(Tenant tenant, AttributeDefinition wanted) {
    AttributeSchema schema = schemas.of(tenant);
    schema.checkType(wanted);
    AttributeDefinition now = schema.find(wanted.code()).orElse(null);
    AttributeDefinition then = schema.settled(wanted);
    return impact(tenant, new AttributeChange(schema, wanted.code(), now, then));
  }

  /** What removing an attribute would touch; nothing is stored. */
  public AttributeImpact previewRemoval(Tenant tenant, String code) {
    return impact(tenant, removal(schemas.of(tenant), code));
  }

  /**
   * @param ifMatch the version of the attribute that was seen
   * @throws AttributeTypeChanged if it exists with another type
   */
  public AttributeDefinition define(
      Tenant tenant, @Nullable String ifMatch, AttributeDefinition definition, Cause cause) {
    Consumer<AttributeSchema> change =
        schema -> {
          schema.check(ifMatch, definition.code());
          schema.define(definition);
        };
    return changed(tenant, change, cause).find(definition.code()).orElseThrow();
  }

  /**
   * Partners keep the values that they have.
   *
   * @param ifMatch the version of the attribute that was seen
   * @throws NotFound if there is no such attribute
   * @throws AttributeInUse while a segment, a form or the profile rule names it
   */
  public void remove(Tenant tenant, @Nullable String ifMatch, String code, Cause cause) {
    Consumer<AttributeSchema> change =
        schema -> {
          AttributeChange removal = removal(schema, code);
          schema.check(ifMatch, code);
          List<Touched> holding =
              impact(tenant, removal).touched().stream().filter(Touched::holds).toList();
          if (!holding.isEmpty()) {
            throw new AttributeInUse(code, holding);
          }
          schema.find(code).ifPresent(schema::remove);
        };
    changed(tenant, change, cause);
  }

  /** Another attribute may have changed in between: it is done again on what is there then. */
  private AttributeSchema changed(Tenant tenant, Consumer<AttributeSchema> change, Cause cause) {
    for (int attempt = 1; ; attempt++) {
      AttributeSchema schema = schemas.of(tenant);
      change.accept(schema);
      try {
        return schemas.save(schema, cause);
      } catch (StaleVersion | AlreadyExists meanwhile) {
        if (attempt == ATTEMPTS) {
          throw meanwhile;
        }
      }
    }
  }

  private static AttributeChange removal(AttributeSchema schema, String code) {
    AttributeDefinition now = schema.find(code).orElseThrow(() -> new NotFound("attribute", code));
    return new AttributeChange(schema, code, now, null);
  }

  private AttributeImpact impact(Tenant tenant, AttributeChange change) {
    return new AttributeImpact(
        change.code(),
        change.removedCodes(),
        uses.stream().flatMap(use -> use.touchedBy(tenant, change).stream()).toList());
  }
}
