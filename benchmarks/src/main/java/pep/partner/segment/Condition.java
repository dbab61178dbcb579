package pep.partner.segment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A condition in three forms that must agree: CEL, plain Java as the oracle, a Lucene query. */
sealed interface Condition {

  String cel();

  boolean holds(Map<String, Object> values);

  Query query();

  /** A text field has the value. */
  record Is(String field, String value) implements Condition {
    @Override
    public String cel() {
      return field + " == \"" + value + "\"";
    }

    @Override
    public boolean holds(Map<String, Object> values) {
      return value.equals(values.get(field));
    }

    @Override
    public Query query() {
      return new TermQuery(new Term(field, value));
    }
  }

  /** A list of codes holds the code. */
  record Has(String field, String code) implements Condition {
    @Override
    public String cel() {
      return "\"" + code + "\" in " + field;
    }

    @Override
    public boolean holds(Map<String, Object> values) {
      return ((List<?>) Objects.requireNonNull(values.get(field))).contains(code);
    }

    @Override
    public Query query() {
      return new TermQuery(new Term(field, code));
    }
  }

  /** A number is at least so much. */
  record AtLeast(String field, double bound) implements Condition {
    @Override
    public String cel() {
      return field + " >= " + bound;
    }

    @Override
    public boolean holds(Map<String, Object> values) {
      return ((Number) Objects.requireNonNull(values.get(field))).doubleValue() >= bound;
    }

    @Override
    public Query query() {
      return DoublePoint.newRangeQuery(field, bound, Double.POSITIVE_INFINITY);
    }
  }

  /** It does not hold. */
  record Not(Condition part) implements Condition {
    @Override
    public String cel() {
      return "!(" + part.cel() + ")";
    }

    @Override
    public boolean holds(Map<String, Object> values) {
      return !part.holds(values);
    }

    @Override
    public Query query() {
      return new BooleanQuery.Builder()
          .add(new MatchAllDocsQuery(), Occur.FILTER)
          .add(part.query(), Occur.MUST_NOT)
          .build();
    }
  }

  /** All hold. */
  record All(List<Condition> parts) implements Condition {
    @Override
    public String cel() {
      return String.join(" && ", parts.stream().map(Condition::cel).toList());
    }

    @Override
    public boolean holds(Map<String, Object> values) {
      return parts.stream().allMatch(part -> part.holds(values));
    }

    @Override
    public Query query() {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      parts.forEach(part -> all.add(part.query(), Occur.FILTER));
      return all.build();
    }
  }

  /** One holds. */
  record Any(List<Condition> parts) implements Condition {
    @Override
    public String cel() {
      return "(" + String.join(" || ", parts.stream().map(Condition::cel).toList()) + ")";
    }

    @Override
    public boolean holds(Map<String, Object> values) {
      return parts.stream().anyMatch(part -> part.holds(values));
    }

    @Override
    public Query query() {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      parts.forEach(part -> any.add(part.query(), Occur.SHOULD));
      return any.build();
    }
  }
}
