package adamant.exact;

/** Native binary32 in which every product with a sum is contracted to one fused operation. */
public final class FusedBinary32 extends Binary32 {

  @Override
  public Float mulAdd(Float x, Float y, Float z) {
    return Math.fma(x, y, z);
  }
}
