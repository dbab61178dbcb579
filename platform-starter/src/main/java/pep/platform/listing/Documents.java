package pep.platform.listing;

import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;

/** Between the driver's two forms of a document. */
final class Documents {

  private static final DocumentCodec CODEC = new DocumentCodec();

  private Documents() {}

  static Document of(BsonDocument bson) {
    return CODEC.decode(new BsonDocumentReader(bson), DecoderContext.builder().build());
  }
}
