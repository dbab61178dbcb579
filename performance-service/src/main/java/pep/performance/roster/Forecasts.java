package pep.performance.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Service;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;

/** Answers what vendors take for what partners earn, as it was last told. */
@Service
public class Forecasts {

  private final Projection<KnownForecasts> forecasts;

  Forecasts(Projections projections) {
    this.forecasts = projections.of(KnownForecasts.class, "known.forecasts");
  }

  /** By product line. */
  public Map<String, KnownForecast> of(Tenant tenant) {
    Map<String, KnownForecast> found = new HashMap<>();
    forecasts.forEach(
        tenant,
        new Document(),
        known -> known.lines().forEach(each -> found.put(each.productLine(), each)));
    return found;
  }

  /** Keeps what vendors forecast. */
  public void changed(List<Received<KnownForecasts>> changed) {
    forecasts.accept(changed);
  }
}
