package pep.performance.intake.register;

import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.aggregate.StaleVersion;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** The intakes of a vendor. */
@Repository
public class Intakes {

  private static final int TRIES = 10;

  private final AggregateStore<Intake> store;
  private final History history;

  Intakes(AggregateStores stores, History history) {
    this.store = stores.of(Intake.KIND);
    this.history = history;
  }

  public Optional<Intake> find(Tenant tenant, String id) {
    return store.find(tenant, id);
  }

  /**
   * The intake of an id.
   *
   * @throws NotFound if there is none, or it is another partner's
   */
  public Intake get(Reach caller, String id) {
    Intake intake = store.get(caller.tenant(), id);
    caller.require(intake.partnerId(), Intake.KIND.noun(), id);
    return intake;
  }

  /** The latest 200 changes of an intake, newest first. */
  public Page<History.Entry> history(Reach caller, String id, History.Asked asked) {
    return history.page(caller.tenant(), Intake.KIND, get(caller, id).id(), asked);
  }

  public Intake get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  public Page<Intake> page(Reach caller, Listing listing) {
    return store.page(caller.tenant(), caller.within("partnerId"), listing);
  }

  /** The intake as it was begun first, if somebody else began it at the same moment. */
  public Intake begin(Intake intake, Cause cause) {
    try {
      return store.create(intake, Creation.random(), cause);
    } catch (AlreadyExists begunMeanwhile) {
      return store.get(intake.tenant(), intake.id());
    }
  }

  /** An earlier intake within the caller's reach that has the same bytes and counts. */
  public Optional<Intake> sameBytes(Reach caller, Intake intake) {
    String received = intake.received();
    return received == null
        ? Optional.empty()
        : store.findOne(
            caller.tenant(),
            Filters.and(
                caller.within("partnerId"),
                Filters.eq("received", received),
                Filters.in("status", IntakeStatus.OPEN.name(), IntakeStatus.COMPLETE.name())));
  }

  /**
   * Changes an intake as it is by then: whoever takes its lines may save it at the same moment.
   *
   * @throws StaleVersion if others did so each of ten times
   */
  public Intake change(Tenant tenant, String id, Consumer<Intake> change, Cause cause) {
    for (int attempt = 1; ; attempt++) {
      Intake intake = get(tenant, id);
      change.accept(intake);
      try {
        return store.save(intake, cause);
      } catch (StaleVersion rival) {
        if (attempt == TRIES) {
          throw rival;
        }
      }
    }
  }
}
