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

/** What each vendor has partners go through, by their types and countries. */
@Repository
public class JourneyTemplates {

  /** More than there are types and countries. */
  private static final int MOST = 2000;

  private final TenantRecords<JourneyTemplate> records;

  JourneyTemplates(RecordCollections collections) {
    this.records =
        collections.of(
            RecordKind.of(JourneyTemplate.class, "journey_templates", JourneyTemplate::key));
  }

  /** In the order of the types, of each first the one for every country. */
  public List<JourneyTemplate> all(Tenant tenant) {
    return records.find(
        tenant,
        Filters.empty(),
        Sorts.ascending(
            Fields.of(JourneyTemplate::partnerType), Fields.of(JourneyTemplate::country)),
        MOST);
  }

  /** Counts for whoever is activated from now on. */
  public JourneyTemplate set(Tenant tenant, JourneyTemplate template) {
    if (!records.insert(tenant, template)) {
      records.writes(tenant).replace(template, Filters.empty()).send();
    }
    return template;
  }

  /** From now on partners of the country go through what those of every country do. */
  public void remove(Tenant tenant, PartnerType partnerType, String country) {
    records.delete(tenant, records.is(tenant, JourneyTemplate.key(partnerType, country)));
  }
}
