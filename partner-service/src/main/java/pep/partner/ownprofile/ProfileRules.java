package pep.partner.ownprofile;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Repository;
import pep.partner.attribute.AttributeDefinition;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.profile.ProfileFields;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** What each vendor lets its partners change of themselves. */
@Repository
public class ProfileRules {

  private final TenantRecords<ProfileRule> records;
  private final AttributeSchemas schemas;

  ProfileRules(RecordCollections collections, AttributeSchemas schemas) {
    this.records =
        collections.of(RecordKind.of(ProfileRule.class, "profile_rules", rule -> ProfileRule.KEY));
    this.schemas = schemas;
  }

  public ProfileRule of(Tenant tenant) {
    return records.find(tenant, ProfileRule.KEY).orElse(ProfileRule.DEFAULT);
  }

  public ProfileRule set(Tenant tenant, ProfileRule rule) {
    if (!records.insert(tenant, rule)) {
      records.writes(tenant).replace(rule, Filters.empty()).send();
    }
    return rule;
  }

  /**
   * @throws InvalidInput naming every field that no profile of the vendor's has, and every one that
   *     is both at once and closed
   */
  public void check(Tenant tenant, ProfileRule rule) {
    SortedSet<String> known = ProfileFields.fixed();
    for (AttributeDefinition each : schemas.of(tenant).definitions()) {
      known.add(ProfileFields.ATTRIBUTES + each.code());
    }
    List<FieldError> errors = new ArrayList<>();
    errors.addAll(unknown("atOnce", rule.atOnce(), known));
    errors.addAll(unknown("closed", rule.closed(), known));
    SortedSet<String> both = new TreeSet<>(rule.atOnce());
    both.retainAll(rule.closed());
    for (String field : both) {
      errors.add(
          new FieldError("closed", "named-twice", "Name " + field + " in one of the two only."));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private static List<FieldError> unknown(
      String named, Collection<String> fields, SortedSet<String> known) {
    return fields.stream()
        .filter(field -> !known.contains(field))
        .map(
            field ->
                new FieldError(
                    named,
                    "unknown-profile-field",
                    "Use any of: " + String.join(", ", known) + "."))
        .toList();
  }
}
