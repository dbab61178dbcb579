package pep.partner.takeover.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pep.partner.attribute.AttributeSchema;
import pep.partner.profile.Partner;
import pep.partner.profile.PartnerTakeover;
import pep.partner.profile.Profile;
import pep.partner.segment.SegmentForecast;
import pep.partner.takeover.PartnerDependents;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.Stored;
import pep.platform.bulk.UndoBatch;
import pep.platform.bulk.UndoDoor;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** By which the rows of one import of partners come in. */
final class PartnerDoor implements UndoDoor<PartnerRow, Partner> {

  private final PartnerTakeover takeover;
  private final SegmentForecast forecast;
  private final PartnerDependents dependents;
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
      PartnerDependents dependents,
      Tenant tenant,
      AttributeSchema schema,
      List<String> checklist,
      ZoneId zone,
      Cause cause) {
    this.takeover = takeover;
    this.forecast = forecast;
    this.dependents = dependents;
    this.tenant = tenant;
    this.schema = schema;
    this.checklist = checklist;
    this.zone = zone;
    this.cause = cause;
  }

  @Override
  public RowBatch<PartnerRow, Partner> open(List<PartnerRow> named) {
    List<String> own = named.stream().map(PartnerRow::code).toList();
    return new Batch(takeover.byCode(tenant, own), Map.of());
  }

  @Override
  public UndoBatch<PartnerRow, Partner> reopen(List<String> ids) {
    return new Batch(
        Map.of(),
        takeover.withIds(tenant, ids).stream()
            .collect(Collectors.toMap(Partner::id, Function.identity())));
  }

  private @Nullable String parentId(@Nullable String code) {
    return code == null
        ? null
        : parents.computeIfAbsent(code, absent -> takeover.parentId(tenant, absent));
  }

  private String parentCode(String id) {
    return codes.computeIfAbsent(id, absent -> takeover.parentCode(tenant, absent));
  }

  private final class Batch
      implements RowBatch<PartnerRow, Partner>, UndoBatch<PartnerRow, Partner> {

    private final Map<String, Partner> byCode;
    private final Map<String, Partner> byId;

    private Batch(Map<String, Partner> byCode, Map<String, Partner> byId) {
      this.byCode = byCode;
      this.byId = byId;
    }

    @Override
    public Optional<Partner> find(PartnerRow named) {
      return Optional.ofNullable(byCode.get(named.code()))
          .filter(partner -> !takeover.isTakenBack(partner));
    }

    @Override
    public Optional<Partner> withId(String id) {
      return Optional.ofNullable(byId.get(id));
    }

    @Override
    public void takeBack(Partner partner) {
      takeover.takeBack(partner, cause);
    }

    @Override
    public void restore(Partner partner, PartnerRow former) {
      change(partner, former);
    }

    @Override
    public Map<String, SortedSet<String>> dependents(Set<String> ids, Set<String> undone) {
      return dependents.of(tenant, ids, undone);
    }

    @Override
    public PartnerRow row(Partner partner) {
      String parentId = partner.profile().parentId();
      return PartnerRow.of(partner, parentId == null ? null : parentCode(parentId), zone);
    }

    @Override
    public Partner draft(PartnerRow row) {
      Profile profile = row.profile(schema, parentId(row.parent()), null);
      Partner before = byCode.get(row.code());
      return takeover.draft(
          tenant, before, row.code(), profile, checklist, row.agreedAt(zone), cause);
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
    public long version(Partner partner) {
      return partner.version();
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
