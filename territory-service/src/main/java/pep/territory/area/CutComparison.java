package pep.territory.area;

import java.util.Optional;
import java.util.stream.Stream;
import pep.territory.area.AreaRelation.Kind;

/**
 * Whether two areas share ground of which one is joined with others, or has ground cut out of it.
 * Their parts are compared in pairs, and of what a pair shares a piece is looked for that surely
 * lies in what both areas leave of it. Where all that it shares is surely cut away the pair is
 * apart; where neither is found it is not known.
 */
final class CutComparison {

  private final AreaComparison parts;
  private final GroundWithin within;
  private final Pieces pieces;

  CutComparison(AreaComparison parts, PostalGazetteer gazetteer) {
    this.parts = parts;
    this.within = new GroundWithin(parts, gazetteer);
    this.pieces = new Pieces(gazetteer);
  }

  AreaRelation compare(Area a, Area b) {
    if (apart(a, b)) {
      return AreaRelation.APART;
    }
    Findings found = new Findings();
    for (Area mine : Pieces.parts(a)) {
      for (Area theirs : Pieces.parts(b)) {
        AreaRelation relation = ofPair(mine, theirs, a, b);
        if (relation.kind() == Kind.OVERLAPS) {
          return relation;
        }
        found.add(relation);
      }
    }
    return found.relation();
  }

  /** What both share lies in each of their terms: nothing, where one is outside of either. */
  private boolean apart(Area a, Area b) {
    return Stream.of(a, b)
        .flatMap(area -> Stream.concat(Stream.of(area.parts()), area.and().stream()))
        .anyMatch(
            term ->
                Pieces.parts(term).stream()
                    .allMatch(part -> isOutside(part, a) || isOutside(part, b)));
  }

  private boolean isOutside(Area part, Area area) {
    return within.in(part, area.parts()) == Presence.OUT || left(part, area) == Presence.OUT;
  }

  private AreaRelation ofPair(Area mine, Area theirs, Area a, Area b) {
    AreaRelation shared = parts.compare(mine, theirs);
    boolean gone =
        shared.kind() == Kind.DISJOINT
            || left(mine, a, b) == Presence.OUT
            || left(theirs, a, b) == Presence.OUT;
    if (gone) {
      return AreaRelation.APART;
    }
    if (shared.kind() == Kind.UNKNOWN) {
      return shared;
    }
    if (!mine.polygons().isEmpty() && !theirs.polygons().isEmpty()) {
      return drawn(mine, theirs, a, b, shared);
    }
    return Stream.concat(pieces.of(mine), pieces.of(theirs))
        .filter(piece -> within.in(piece, mine) == Presence.IN)
        .filter(piece -> within.in(piece, theirs) == Presence.IN)
        .filter(piece -> left(piece, a, b) == Presence.IN)
        .findFirst()
        .map(piece -> shared)
        .orElseGet(() -> perhapsCut(shared));
  }

  /** What two drawn parts share is one piece. */
  private AreaRelation drawn(Area mine, Area theirs, Area a, Area b, AreaRelation shared) {
    Optional<Polygons> both = mine.polygons().getFirst().and(theirs.polygons().getFirst());
    return switch (both.map(piece -> left(Area.ofPolygons(piece), a, b)).orElse(Presence.OUT)) {
      case IN -> shared;
      case PERHAPS -> perhapsCut(shared);
      case OUT -> AreaRelation.APART;
    };
  }

  private static AreaRelation perhapsCut(AreaRelation shared) {
    return AreaRelation.unknown("perhaps-cut-away", shared.why().facts());
  }

  /**
   * Whether some of a piece surely is in what both leave of their parts, or surely nothing of it.
   */
  private Presence left(Area piece, Area a, Area b) {
    Optional<Area> trimmed = trimmed(piece, a).flatMap(left -> trimmed(left, b));
    return trimmed.map(left -> within.left(left, a).and(within.left(left, b))).orElse(Presence.OUT);
  }

  private Presence left(Area piece, Area area) {
    return trimmed(piece, area).map(left -> within.left(left, area)).orElse(Presence.OUT);
  }

  /** What is left of a drawn piece by what is drawn of the terms; of any other all of it. */
  private static Optional<Area> trimmed(Area piece, Area by) {
    if (piece.polygons().isEmpty()) {
      return Optional.of(piece);
    }
    Optional<Polygons> left = Optional.of(piece.polygons().getFirst());
    for (Area each : by.and()) {
      if (each.regions().isEmpty() && each.postalCodes().isEmpty()) {
        left = left.flatMap(drawn -> drawn.and(Polygons.union(each.polygons())));
      }
    }
    Area cut = by.not();
    if (cut != null && !cut.polygons().isEmpty()) {
      left = left.flatMap(drawn -> drawn.without(Polygons.union(cut.polygons())));
    }
    return left.map(Area::ofPolygons);
  }
}
