package pep.partner.journey;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import org.springframework.stereotype.Repository;
import pep.partner.profile.PartnerType;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** What each vendor has partners go through, by their types. */
@Repository
public class JourneyTemplates {

  private final TenantRecords<JourneyTemplate> records;

  JourneyTemplates(RecordCollections collections) {
    this.records =
        collections.of(
            RecordKind.of(JourneyTemplate.class, "journey_templates", JourneyTemplate::key));
  }

  /** In the order of the types; at most one for each. */
  public List<JourneyTemplate> all(Tenant tenant) {
    return records.find(
        tenant,
        Filters.empty(),
        Sorts.ascending(Fields.of(JourneyTemplate::partnerType)),
        PartnerType.values().length);
  }

  /** Counts for whoever is activated from now on. */
  public JourneyTemplate set(Tenant tenant, JourneyTemplate template) {
    if (!records.insert(tenant, template)) {
      records.writes(tenant).replace(template, Filters.empty()).send();
    }
    return template;
  }
}
