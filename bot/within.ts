/** What the work gives, or a fault when it takes longer than so many milliseconds; the work itself goes on. */
export async function within<T>(
  time: number,
  work: Promise<T>,
  late = () => new Error(`no answer within ${time} ms`),
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), time);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}
