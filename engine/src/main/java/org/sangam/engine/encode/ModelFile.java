package org.sangam.engine.encode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The weights of a quantised network in a file of the Open Neural Network Exchange, which is protocol buffers (field
 * numbers from the public onnx.proto). Only what weights need is read; the arithmetic that the file describes is ours to
 * know.
 */
final class ModelFile {

    private static final String QUANTISED = "_quantized";
    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int TENSOR = 5;
    private static final int NODE_INPUT = 1;
    private static final int NODE_OUTPUT = 2;
    private static final int NODE_OPERATION = 4;
    private static final int TENSOR_TYPE = 2;
    private static final int TENSOR_FLOATS = 4;
    private static final int TENSOR_INTEGERS = 5;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_RAW = 9;
    private static final int UNSIGNED_BYTES = 2;

    private final Map<String, Tensor> tensors = new HashMap<>();
    private final Map<String, String> products = new HashMap<>();

    ModelFile(byte[] file) {
        Fields model = new Fields(ByteBuffer.wrap(file));
        while (model.next()) {
            if (model.number == GRAPH) {
                graph(new Fields(model.bytes()));
            }
        }
    }

    /** A tensor of floats as it stands in the file. */
    float[] floats(String name) {
        return floats(tensor(name).raw);
    }

    /** A tensor kept in bytes, of which {@code name} is the name before it was quantised. */
    Quantised quantised(String name) {
        Tensor tensor = tensor(name + QUANTISED);
        byte[] bytes = new byte[tensor.raw.remaining()];
        tensor.raw.duplicate().get(bytes);
        return new Quantised(
                bytes,
                tensor.type == UNSIGNED_BYTES,
                tensor(name + "_scale").numbers,
                tensor(name + "_zero_point").integers);
    }

    /** The weights that the layer of this path, such as {@code encoder/layer.0/output/dense}, multiplies by. */
    Quantised weights(String path) {
        String name = products.get(path);
        if (name == null) {
            throw new IllegalArgumentException("The model has no layer " + path);
        }
        return quantised(name);
    }

    private Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("The model has no weights called " + name);
        }
        return tensor;
    }

    private void graph(Fields graph) {
        while (graph.next()) {
            switch (graph.number) {
                case NODE -> node(new Fields(graph.bytes()));
                case TENSOR -> tensor(new Fields(graph.bytes()));
                default -> {}
            }
        }
    }

    private void node(Fields node) {
        List<String> inputs = new ArrayList<>();
        String output = "";
        String operation = "";
        while (node.next()) {
            switch (node.number) {
                case NODE_INPUT -> inputs.add(node.text());
                case NODE_OUTPUT -> output = node.text();
                case NODE_OPERATION -> operation = node.text();
                default -> {}
            }
        }
        if (operation.equals("MatMulInteger")) {
            String weights = inputs.get(1);
            String path = output.substring(1, output.indexOf("/MatMul"));
            products.put(path, weights.substring(0, weights.length() - QUANTISED.length()));
        }
    }

    private void tensor(Fields fields) {
        Tensor tensor = new Tensor();
        String name = "";
        while (fields.next()) {
            switch (fields.number) {
                case TENSOR_NAME -> name = fields.text();
                case TENSOR_TYPE -> tensor.type = (int) fields.value;
                case TENSOR_RAW -> tensor.raw = fields.bytes();
                case TENSOR_FLOATS -> tensor.numbers = floats(fields.bytes());
                case TENSOR_INTEGERS -> tensor.integers = integers(fields.bytes());
                default -> {}
            }
        }
        tensors.put(name, tensor);
    }

    private static float[] floats(ByteBuffer bytes) {
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    private static int[] integers(ByteBuffer bytes) {
        IntStream.Builder integers = IntStream.builder();
        ByteBuffer left = bytes.duplicate();
        while (left.hasRemaining()) {
            integers.add((int) Fields.variable(left));
        }
        return integers.build().toArray();
    }

    /** Weights in bytes. */
    static final class Quantised {

        private final byte[] bytes;
        private final boolean unsigned;
        /** What one step stands for, and the byte that stands for nothing: in each column, or in all. */
        private final float[] steps;

        private final int[] zeros;

        Quantised(byte[] bytes, boolean unsigned, float[] steps, int[] zeros) {
            this.bytes = bytes;
            this.unsigned = unsigned;
            this.steps = steps;
            this.zeros = zeros;
        }

        float at(int index) {
            int value = unsigned ? Byte.toUnsignedInt(bytes[index]) : bytes[index];
            return (value - zeros[index % zeros.length]) * steps[index % steps.length];
        }

        float[] floats() {
            float[] values = new float[bytes.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = at(i);
            }
            return values;
        }
    }

    private static final class Tensor {
        int type;
        float[] numbers = {};
        int[] integers = {};
        ByteBuffer raw = ByteBuffer.allocate(0);
    }

    /** The fields of one message, one after the other. */
    private static final class Fields {

        private static final int VARIABLE = 0;
        private static final int EIGHT_BYTES = 1;
        private static final int COUNTED = 2;
        private static final int FOUR_BYTES = 5;

        private final ByteBuffer left;
        private ByteBuffer bytes = ByteBuffer.allocate(0);
        int number;
        long value;

        Fields(ByteBuffer message) {
            this.left = message;
        }

        boolean next() {
            if (!left.hasRemaining()) {
                return false;
            }
            long key = variable(left);
            number = (int) (key >>> 3);
            int kind = (int) (key & 7);
            switch (kind) {
                case VARIABLE -> value = variable(left);
                case EIGHT_BYTES -> left.position(left.position() + Long.BYTES);
                case FOUR_BYTES -> left.position(left.position() + Integer.BYTES);
                case COUNTED -> {
                    int length = (int) variable(left);
                    bytes = left.slice(left.position(), length);
                    left.position(left.position() + length);
                }
                default -> throw new IllegalArgumentException("The model's file has a field of unknown kind " + kind);
            }
            return true;
        }

        ByteBuffer bytes() {
            return bytes;
        }

        String text() {
            return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
        }

        static long variable(ByteBuffer from) {
            long value = 0;
            for (int shift = 0; shift < Long.SIZE; shift += 7) {
                byte next = from.get();
                value |= (next & 127L) << shift;
                if (next >= 0) {
                    return value;
                }
            }
            throw new IllegalArgumentException("The model's file has a number longer than 64 bits");
        }
    }
}
