package pep.performance.figures;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.Date;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;
import pep.platform.search.SearchWords;

/** The indexes and the clock of the figures. */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

  /** The index of before counted what is marked; marks are no longer taken away. */
  @Bean
  Migration figuresIndexes() {
    return Migration.of(
        "2026-11-29-figures-due",
        database -> {
          var figures = database.getCollection(FiguresStore.COLLECTION);
          figures.createIndex(
              Indexes.ascending("vendorId", "markedAt"),
              new IndexOptions().name("due").partialFilterExpression(Filters.exists("markedAt")));
          for (Document each : figures.listIndexes()) {
            if ("marked".equals(each.getString("name"))) {
              figures.dropIndex("marked");
            }
          }
        });
  }

  @Bean
  Migration rankingIndexes() {
    return Migration.of(
        "2026-11-25-partner-ranking",
        database -> {
          var figures = database.getCollection(FiguresStore.COLLECTION);
          figures.createIndex(
              Indexes.ascending("vendorId", Ranking.REVENUE),
              new IndexOptions().name("ranking").partialFilterExpression(Ranking.SOLD));
          figures.createIndex(
              Indexes.ascending("vendorId", "country", Ranking.REVENUE),
              new IndexOptions().name("country").partialFilterExpression(Ranking.SOLD));
        });
  }

  /**
   * Partners are found by their words, which those of before get when they are worked out again.
   */
  @Bean
  Migration figuresWords() {
    return Migration.of(
        "2026-11-30-figures-words",
        database -> {
          var figures = database.getCollection(FiguresStore.COLLECTION);
          figures.createIndex(Indexes.ascending("vendorId", SearchWords.FIELD));
          figures.updateMany(
              Filters.exists(SearchWords.FIELD, false),
              Updates.combine(Updates.inc("marks", 1L), Updates.min("markedAt", new Date())));
        });
  }

  @Bean
  DueWork figuresDayClock(FiguresDays days) {
    return new DueWork("figures-day", FiguresDays.COLLECTION, days::ended);
  }
}
