package pep.performance.formula;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** What formulas came to, partner by partner. */
@Repository
public class FormulaValues {

  static final String COLLECTION = "formula.values";

  private static final String PARTNER = Fields.of(FormulaValue::partnerId);
  private static final String CODE = Fields.of(FormulaValue::code);

  private final TenantRecords<FormulaValue> values;
  private final TenantRecords<Kept> kept;

  FormulaValues(RecordCollections collections) {
    this.values = collections.of(RecordKind.of(FormulaValue.class, COLLECTION, FormulaValue::key));
    this.kept = collections.of(RecordKind.of(Kept.class, COLLECTION, Kept::key));
  }

  /** Which are kept. */
  record Kept(String partnerId, String code) {
    String key() {
      return partnerId + "/" + code;
    }
  }

  /** Keeps these values of these partners in place of those of before. */
  void keep(Tenant tenant, Collection<String> partnerIds, List<FormulaValue> all) {
    Bson theirs = Filters.in(PARTNER, partnerIds);
    Set<String> before = new HashSet<>();
    kept.find(tenant, theirs).forEach(each -> before.add(each.key()));
    RecordWrites<FormulaValue> writes = values.writes(tenant);
    for (FormulaValue value : all) {
      if (before.contains(value.key())) {
        writes.replace(value, Filters.empty());
      } else {
        writes.insert(value);
      }
    }
    writes.send();
  }

  /** Drops the values of formulas that are no more. */
  void keepOnly(Tenant tenant, Collection<String> codes) {
    values.delete(tenant, Filters.nin(CODE, codes));
  }

  /**
   * Lists values.
   *
   * @param without partners that are not counted
   */
  Page<FormulaValue> page(Tenant tenant, Collection<String> without, Listing listing) {
    return values.page(tenant, Filters.nin(PARTNER, without), listing);
  }
}
