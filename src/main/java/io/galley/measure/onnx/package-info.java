@NullMarked
package io.galley.measure.onnx;

import org.jspecify.annotations.NullMarked;
