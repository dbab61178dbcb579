package pep.performance.roster;

import java.util.List;

/** What is read of a vendor's forecasts. */
public record KnownForecasts(List<KnownForecast> lines) {
  public KnownForecasts {
    lines = List.copyOf(lines);
  }
}
