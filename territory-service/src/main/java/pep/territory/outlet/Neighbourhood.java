package pep.territory.outlet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.IntConsumer;

/** Sites by the cells that their circles reach: finds those whose circles may meet. */
public final class Neighbourhood {

  private final List<SortedSet<Integer>> reach;
  private final Map<Integer, List<Integer>> reaching = new HashMap<>();
  private final int[] lastAsked;

  /** Indexes the sites by their place in the list. */
  public Neighbourhood(List<Site> sites) {
    this.reach = new ArrayList<>(sites.size());
    this.lastAsked = new int[sites.size()];
    Arrays.fill(lastAsked, -1);
    for (int i = 0; i < sites.size(); i++) {
      SortedSet<Integer> cells = Grid.cells(sites.get(i).point(), sites.get(i).radius());
      reach.add(cells);
      for (int cell : cells) {
        reaching.computeIfAbsent(cell, none -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * Hands over each other site whose circle may meet this one's, once, always in the same order.
   * Ask for each site only once, from one thread.
   */
  public void around(int site, IntConsumer other) {
    for (int cell : reach.get(site)) {
      for (int found : reaching.getOrDefault(cell, List.of())) {
        if (found != site && lastAsked[found] != site) {
          lastAsked[found] = site;
          other.accept(found);
        }
      }
    }
  }
}
