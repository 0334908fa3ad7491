export const digitalPost = 'digitalPost';
