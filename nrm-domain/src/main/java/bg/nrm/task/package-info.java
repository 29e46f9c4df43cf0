/** Tasks people set themselves or each other, with or without a case; not duties of the procedure. Uses casefile. */
package bg.nrm.task;
