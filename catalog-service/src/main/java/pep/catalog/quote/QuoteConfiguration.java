package pep.catalog.quote;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

/** The indexes of quotes. */
@Configuration(proxyBeanMethods = false)
class QuoteConfiguration {

  @Bean
  Migration quoteWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-quotes-words", Quote.KIND, converter);
  }

  @Bean
  Migration quoteIndexes() {
    return Migration.of("2026-11-24-quote-indexes", QuoteConfiguration::indexes);
  }

  @Bean
  Migration quotesByProduct() {
    return Migration.of(
        "2026-11-29-quotes-by-product",
        database ->
            database
                .getCollection("quotes")
                .createIndex(
                    Indexes.ascending("vendorId", "items.productCode"),
                    new IndexOptions().name("byProduct")));
  }

  @Bean
  Migration quotesByAskedDeal() {
    return Migration.of(
        "2026-11-29-quotes-by-asked-deal",
        database ->
            database
                .getCollection("quotes")
                .createIndex(
                    Indexes.ascending("vendorId", "deal.askId"),
                    new IndexOptions().name("byAskedDeal")));
  }

  private static void indexes(MongoDatabase database) {
    var quotes = database.getCollection("quotes");
    quotes.createIndex(
        Indexes.ascending("vendorId", "createdAt", "_id"), new IndexOptions().name("byAge"));
    quotes.createIndex(
        Indexes.ascending("vendorId", "partnerId", "createdAt", "_id"),
        new IndexOptions().name("byPartner"));
  }
}
