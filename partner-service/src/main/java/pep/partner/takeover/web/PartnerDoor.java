package pep.partner.takeover.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import pep.partner.attribute.AttributeSchema;
import pep.partner.profile.Partner;
import pep.partner.profile.PartnerTakeover;
import pep.partner.profile.Profile;
import pep.partner.segment.SegmentForecast;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.Stored;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** By which the rows of one import of partners come in. */
final class PartnerDoor implements RowDoor<PartnerRow, Partner> {

  private final PartnerTakeover takeover;
  private final SegmentForecast forecast;
  private final Tenant tenant;
  private final AttributeSchema schema;
  private final List<String> checklist;
  private final ZoneId zone;
  private final Cause cause;

  /** Parents as they were found, or drafted by a dry run: ids by codes, and codes by ids. */
  private final Map<String, String> parents = new ConcurrentHashMap<>();

  private final Map<String, String> codes = new ConcurrentHashMap<>();
  private final Set<String> drafted = ConcurrentHashMap.newKeySet();

  PartnerDoor(
      PartnerTakeover takeover,
      SegmentForecast forecast,
      Tenant tenant,
      AttributeSchema schema,
      List<String> checklist,
      ZoneId zone,
      Cause cause) {
    this.takeover = takeover;
    this.forecast = forecast;
    this.tenant = tenant;
    this.schema = schema;
    this.checklist = checklist;
    this.zone = zone;
    this.cause = cause;
  }

  @Override
  public RowBatch<PartnerRow, Partner> open(List<PartnerRow> named) {
    List<String> own = named.stream().map(PartnerRow::code).toList();
    return new Batch(takeover.byCode(tenant, own));
  }

  private @Nullable String parentId(@Nullable String code) {
    return code == null
        ? null
        : parents.computeIfAbsent(code, absent -> takeover.parentId(tenant, absent));
  }

  private String parentCode(String id) {
    return codes.computeIfAbsent(id, absent -> takeover.parentCode(tenant, absent));
  }

  private final class Batch implements RowBatch<PartnerRow, Partner> {

    private final Map<String, Partner> known;

    private Batch(Map<String, Partner> known) {
      this.known = known;
    }

    @Override
    public Optional<Partner> find(PartnerRow named) {
      return Optional.ofNullable(known.get(named.code()));
    }

    @Override
    public PartnerRow row(Partner partner) {
      String parentId = partner.profile().parentId();
      return PartnerRow.of(partner, parentId == null ? null : parentCode(parentId), zone);
    }

    @Override
    public Partner draft(PartnerRow row) {
      Profile profile = row.profile(schema, parentId(row.parent()), Map.of());
      return takeover.draft(tenant, row.code(), profile, checklist, row.agreedAt(zone), cause);
    }

    @Override
    public void foresee(Partner draft) {
      drafted.add(draft.id());
      parents.put(draft.code(), draft.id());
      codes.put(draft.id(), draft.code());
    }

    @Override
    public void change(Partner partner, PartnerRow row) {
      Profile before = partner.profile();
      String parentId = parentId(row.parent());
      if (parentId != null && !parentId.equals(before.parentId()) && !drafted.contains(parentId)) {
        takeover.checkParent(partner, parentId);
      }
      takeover.change(partner, row.profile(schema, parentId, before.attributes()));
    }

    @Override
    public List<Stored<Partner>> store(List<Partner> partners) {
      Map<String, RuleBroken> refused = takeover.store(partners, cause);
      return partners.stream().map(each -> Stored.unless(refused.get(each.id()), each)).toList();
    }

    @Override
    public String id(Partner partner) {
      return partner.id();
    }

    @Override
    public List<Consequence> consequences(Partner partner) {
      List<Consequence> all = new ArrayList<>();
      takeover.events(partner).forEach(event -> all.add(Consequence.of(event)));
      all.addAll(forecast.of(partner));
      return all;
    }
  }
}
