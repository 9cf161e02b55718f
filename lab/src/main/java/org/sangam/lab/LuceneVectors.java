package org.sangam.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104ScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RescoreTopNQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The same vectors in an index of Lucene, as bytes, with a graph or flat, written and searched by as many threads as we
 * use. What it finds by bytes it orders again by the floats that it keeps beside them.
 */
final class LuceneVectors implements AutoCloseable {

    private static final String VECTOR = "vector";
    private static final String ROW = "row";
    private static final String EVERY = "every";
    private static final int NEIGHBOURS = 16;
    private static final int BEAM = 100;
    private static final int MEGABYTES = 1500;

    private final Directory directory;
    private final IndexWriter writer;
    private final ExecutorService beside = new ThreadPoolExecutor(
            Crowd.THREADS - 1,
            Crowd.THREADS - 1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(Crowd.QUESTIONS),
            new ThreadPoolExecutor.CallerRunsPolicy());
    private final String kind;
    private @Nullable IndexSearcher searcher;

    LuceneVectors(Path folder, boolean graph) throws IOException {
        this.kind = graph ? "HNSW int8, m " + NEIGHBOURS + ", beam " + BEAM : "flat int8";
        KnnVectorsFormat format = graph
                ? new Lucene104HnswScalarQuantizedVectorsFormat(ScalarEncoding.UNSIGNED_BYTE, NEIGHBOURS, BEAM)
                : new Lucene104ScalarQuantizedVectorsFormat(ScalarEncoding.UNSIGNED_BYTE);
        IndexWriterConfig config = new IndexWriterConfig();
        config.setCodec(new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return format;
            }
        });
        config.setMergePolicy(NoMergePolicy.INSTANCE).setRAMBufferSizeMB(MEGABYTES);
        this.directory = new MMapDirectory(folder);
        this.writer = new IndexWriter(directory, config);
    }

    void add(int from, float[][] vectors) {
        IntStream.range(0, Crowd.THREADS).parallel().forEach(thread -> {
            for (int i = thread; i < vectors.length; i += Crowd.THREADS) {
                add(from + i, vectors[i]);
            }
        });
    }

    private void add(int row, float[] vector) {
        Document document = new Document();
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        document.add(new NumericDocValuesField(ROW, row));
        for (int share : Crowd.SHARES) {
            if (share > 1 && row % share == 0) {
                document.add(new StringField(EVERY, Integer.toString(share), Field.Store.NO));
            }
        }
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open() throws IOException {
        writer.commit();
        searcher = new IndexSearcher(DirectoryReader.open(writer), beside);
    }

    /**
     * The nearest rows.
     *
     * @param asked how many are sought by bytes, to be ordered by floats
     * @param every only rows with a number divisible by this
     */
    int[] nearest(float[] question, int best, int asked, int every) {
        IndexSearcher open = searcher;
        if (open == null) {
            throw new IllegalStateException("The index is not open yet");
        }
        Query filter = every == 1 ? null : new TermQuery(new Term(EVERY, Integer.toString(every)));
        Query query = new KnnFloatVectorQuery(VECTOR, question, asked, filter);
        Query ordered = asked == best
                ? query
                : RescoreTopNQuery.createFullPrecisionRescorerQuery(query, question, VECTOR, best);
        try {
            ScoreDoc[] found = open.search(ordered, best).scoreDocs;
            int[] rows = new int[found.length];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = row(open, found[i].doc);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int row(IndexSearcher open, int document) throws IOException {
        List<LeafReaderContext> leaves = open.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues rows = DocValues.getNumeric(leaf.reader(), ROW);
        if (!rows.advanceExact(document - leaf.docBase)) {
            throw new IOException("A document has no row");
        }
        return (int) rows.longValue();
    }

    /** What it is and how it was set up. */
    String name() {
        IndexSearcher open = searcher;
        int segments = open == null ? 0 : open.getLeafContexts().size();
        return "Lucene 10.6 " + kind + ", " + segments + (segments == 1 ? " segment" : " segments");
    }

    @Override
    public void close() throws IOException {
        if (searcher != null) {
            searcher.getIndexReader().close();
        }
        writer.close();
        directory.close();
        beside.close();
    }
}
