package pep.partner.segment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.util.Version;

/** The rules as Lucene Monitor keeps them, filtered by terms before they are run. */
final class MonitoredRules implements AutoCloseable {

  static final String VERSION = Version.LATEST.toString();

  private final Monitor monitor;

  MonitoredRules(RandomRules rules) throws IOException {
    monitor = new Monitor(new StandardAnalyzer(), new TermFilteredPresearcher());
    List<MonitorQuery> queries = new ArrayList<>();
    List<Condition> conditions = rules.conditions();
    for (int i = 0; i < conditions.size(); i++) {
      queries.add(new MonitorQuery(RandomRules.code(i), conditions.get(i).query()));
    }
    monitor.register(queries);
  }

  TreeSet<String> metBy(PartnerView partner) {
    TreeSet<String> met = new TreeSet<>();
    try {
      monitor
          .match(document(partner), QueryMatch.SIMPLE_MATCHER)
          .getMatches()
          .forEach(match -> met.add(match.getQueryId()));
    } catch (IOException e) {
      throw new IllegalStateException("an index in memory failed", e);
    }
    return met;
  }

  private static Document document(PartnerView partner) {
    Document document = new Document();
    partner
        .told()
        .forEach(
            (name, value) -> {
              switch (value) {
                case String text -> document.add(new StringField(name, text, Field.Store.NO));
                case Number number -> document.add(new DoublePoint(name, number.doubleValue()));
                case List<?> codes ->
                    codes.forEach(
                        code ->
                            document.add(new StringField(name, code.toString(), Field.Store.NO)));
                default -> throw new IllegalArgumentException(name);
              }
            });
    return document;
  }

  @Override
  public void close() throws IOException {
    monitor.close();
  }
}
