package org.sangam.engine.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The child of {@link DocumentProcess}: reads files from standard input until it ends, and answers on standard output. */
public final class DocumentWorker {

    /** Past the parent's patience: a child that is still at work then has lost its parent. */
    private static final int LONGEST_SECONDS = 15;

    private static final int LOST = 3;

    private DocumentWorker() {}

    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().unstarted(task));
        out.writeByte(DocumentChild.READY);
        out.flush();
        while (true) {
            try {
                String name = Frames.readName(in);
                byte[] bytes = Frames.readBytes(in);
                ScheduledFuture<?> halt =
                        watch.schedule(() -> Runtime.getRuntime().halt(LOST), LONGEST_SECONDS, TimeUnit.SECONDS);
                Frames.writeReading(out, DocumentReader.read(bytes, name));
                halt.cancel(false);
            } catch (EOFException parentIsGone) {
                return;
            }
        }
    }
}
